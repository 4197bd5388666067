import type { ActivityTone } from '@guesthouse/contract/activity';
import type { Task, TaskState } from '@guesthouse/contract/task';
import type { NewActivity } from './activity-row-mapper.ts';

const tones: Record<TaskState, ActivityTone> = {
  queued: 'plain',
  running: 'plain',
  succeeded: 'good',
  failed: 'bad',
  aborted: 'warn',
  interrupted: 'warn',
};

const words: Record<TaskState, string> = {
  queued: 'queued',
  running: 'begun',
  succeeded: 'done',
  failed: 'failed',
  aborted: 'aborted',
  interrupted: 'interrupted',
};

/** How a task ended. */
export function taskActivity(task: Task, atMs: number): NewActivity {
  const { state, problem } = task;
  const outcome = problem ? `${words[state]}: ${problem.detail}` : words[state];
  return {
    atMs,
    kind: 'task',
    name: task.kind,
    tone: tones[state],
    text: `${task.title}: ${outcome}`,
    subject: task.subjects[0] ?? null,
    actor: task.owner,
    taskId: task.taskId,
  };
}
