import type { Problem } from '@guesthouse/contract/problem';
import {
  taskIsActive,
  taskLimits,
  type Task,
  type TaskLogLine,
  type TaskProgress,
} from '@guesthouse/contract/task';

export type TaskEvent =
  | { readonly kind: 'started' }
  | { readonly kind: 'progress'; readonly progress: TaskProgress | null }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'log'; readonly text: string }
  | { readonly kind: 'abort-requested'; readonly by: string }
  /** @property result in words; null leaves the last message */
  | { readonly kind: 'succeeded'; readonly result: string | null }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'aborted' }
  | { readonly kind: 'interrupted' };

export const interruptedMessage =
  'The server ended while this ran. libvirt may have finished it, or not: look at the machine.';

/** What a task is after something has happened to it. Nothing happens any more to one that has ended. */
export function taskReducer(task: Task, event: TaskEvent, nowMs: number): Task {
  if (!taskIsActive[task.state]) return task;
  const at = new Date(nowMs).toISOString();
  const revised = { ...task, revision: Math.max(task.revision + 1, nowMs) };
  const ended = { ...revised, endedAt: at, abortable: false, aborting: false };
  switch (event.kind) {
    case 'started':
      return { ...revised, state: 'running', startedAt: at };
    case 'progress':
      return { ...revised, progress: event.progress };
    case 'message':
      return logged({ ...revised, message: event.text }, at, event.text);
    case 'log':
      return logged(revised, at, event.text);
    case 'abort-requested':
      return logged({ ...revised, aborting: true }, at, `${event.by} asked it to end.`);
    case 'succeeded':
      return event.result === null
        ? { ...ended, state: 'succeeded' }
        : logged({ ...ended, state: 'succeeded', message: event.result }, at, event.result);
    case 'failed':
      return logged(
        { ...ended, state: 'failed', message: event.problem.detail, problem: event.problem },
        at,
        event.problem.detail,
      );
    case 'aborted':
      return logged({ ...ended, state: 'aborted', message: 'Aborted.' }, at, 'Aborted.');
    case 'interrupted':
      return logged(
        { ...ended, state: 'interrupted', message: interruptedMessage },
        at,
        interruptedMessage,
      );
  }
}

function logged(task: Task, at: string, text: string): Task {
  const line = { at, text: text.slice(0, taskLimits.logLineCharacters) };
  return { ...task, log: bounded([...task.log, line]) };
}

/** How it began is worth as much as how it went last: the line after the first half goes. */
function bounded(log: TaskLogLine[]): TaskLogLine[] {
  return log.length <= taskLimits.logLines ? log : log.toSpliced(taskLimits.logLines / 2, 1);
}
