import type { Subject } from '@guesthouse/contract/subject';
import type { Actor, TaskProgress } from '@guesthouse/contract/task';
import type { Caller } from '../access/caller.ts';

export interface TaskSpec {
  /** Such as `domain.save`. */
  readonly kind: string;
  /** For people, as an order: `Save web-1`. */
  readonly title: string;
  readonly subjects: readonly Subject[];
  readonly owner: Actor;
  /** Whether the work heeds its signal. */
  readonly abortable?: boolean;
  /** Of one lane only a few tasks run at once; the others are queued. Such as a host. */
  readonly lane?: string;
}

/** How work tells what it does. */
export interface TaskReporter {
  progress(progress: TaskProgress | null): void;
  /** What it does now; goes into the log too. */
  message(text: string): void;
  log(text: string): void;
}

/**
 * @param signal aborted when somebody asks the task to end; the work then rejects, or ends well if it was
 * too late
 * @returns the result in words
 */
export type TaskWork = (reporter: TaskReporter, signal: AbortSignal) => Promise<string | undefined>;

export function actorOf(caller: Caller | null): Actor {
  return caller === null
    ? { kind: 'server', name: 'Guesthouse' }
    : { kind: caller.identity.kind, name: caller.name };
}
