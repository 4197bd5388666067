import type { Permitted } from '@guesthouse/contract/domain-action';
import { refusedToAsker, type Asker } from '@guesthouse/contract/host-control';
import { taskIsActive, type TaskState, type TaskSummary } from '@guesthouse/contract/task';
import type { IconName } from '../../../shared/ui/icon.tsx';

interface StatePresentation {
  readonly label: string;
  readonly icon: IconName;
  readonly tone: 'good' | 'warn' | 'bad' | 'idle' | 'busy';
}

export const taskStatePresentations: Record<TaskState, StatePresentation> = {
  queued: { label: 'Waiting for its turn', icon: 'pause', tone: 'idle' },
  running: { label: 'Running', icon: 'play', tone: 'busy' },
  succeeded: { label: 'Done', icon: 'check', tone: 'good' },
  failed: { label: 'Failed', icon: 'warning', tone: 'bad' },
  aborted: { label: 'Aborted', icon: 'stop', tone: 'idle' },
  interrupted: { label: 'Interrupted', icon: 'warning', tone: 'warn' },
};

/** Whether it can be asked to end, or why not. */
export function abortControl(task: TaskSummary, asker: Asker): Permitted {
  if (!taskIsActive[task.state]) return { can: false, reason: 'It has ended.' };
  const refusal = refusedToAsker('task:abort', asker);
  if (refusal !== null) return { can: false, reason: refusal };
  if (task.aborting) return { can: false, reason: 'It has been asked to end already.' };
  if (!task.abortable) return { can: false, reason: 'libvirt cannot take this back.' };
  return { can: true };
}

/** The dock holds what people may still want to look at; the rest is on the Activity page. */
const recentAtMost = 50;

export function dockTasks(tasks: readonly TaskSummary[]): {
  readonly active: TaskSummary[];
  readonly recent: TaskSummary[];
} {
  return {
    active: tasks.filter(({ state }) => taskIsActive[state]),
    recent: tasks.filter(({ state }) => !taskIsActive[state]).slice(0, recentAtMost),
  };
}
