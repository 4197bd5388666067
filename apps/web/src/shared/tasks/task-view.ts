import type { TaskId } from '@guesthouse/contract/ids';
import { taskIsActive, taskLimits, type TaskSummary } from '@guesthouse/contract/task';

/** Tasks as the page holds them, by id. */
export type TaskView = ReadonlyMap<TaskId, TaskSummary>;

export function taskViewOf(tasks: readonly TaskSummary[]): TaskView {
  return new Map(tasks.map((task) => [task.taskId, task]));
}

/** The newest order first. */
export function newestFirst(view: TaskView): TaskSummary[] {
  return [...view.values()].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** The view after a change, unless it is older than what the view has. */
export function applyTask(view: TaskView, task: TaskSummary): TaskView {
  const known = view.get(task.taskId);
  if (known && known.revision >= task.revision) return view;
  return bounded(new Map(view).set(task.taskId, task));
}

/** A page that stays open for weeks keeps no more than one that has just been opened. */
function bounded(view: Map<TaskId, TaskSummary>): TaskView {
  if (view.size <= 2 * taskLimits.listed) return view;
  const ended = newestFirst(view).filter(({ state }) => !taskIsActive[state]);
  for (const { taskId } of ended.slice(taskLimits.listed)) view.delete(taskId);
  return view;
}
