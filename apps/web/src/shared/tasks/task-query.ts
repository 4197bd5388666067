import { taskEndpoints } from '@guesthouse/contract/endpoints/task-endpoints';
import type { TaskId } from '@guesthouse/contract/ids';
import { taskIsActive, type TaskSummary } from '@guesthouse/contract/task';
import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { call } from '../api/call.ts';
import { applyTask, newestFirst, taskViewOf, type TaskView } from './task-view.ts';

/** Changes that arrive while the list is being fetched would be lost under its older reply. */
const arrivedDuringFetch = new Set<TaskSummary[]>();

async function fetchTasks({ signal }: { signal: AbortSignal }): Promise<TaskView> {
  const arrived: TaskSummary[] = [];
  arrivedDuringFetch.add(arrived);
  try {
    const { tasks } = await call(taskEndpoints.listTasks, undefined, signal);
    return arrived.reduce(applyTask, taskViewOf(tasks));
  } finally {
    arrivedDuringFetch.delete(arrived);
  }
}

export const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: fetchTasks,
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
});

/** Brings a task that an event or a reply told of into the cache. */
export function receiveTask(client: QueryClient, task: TaskSummary): void {
  for (const arrived of arrivedDuringFetch) arrived.push(task);
  const before = client.getQueryData(tasksQuery.queryKey);
  if (before) client.setQueryData(tasksQuery.queryKey, applyTask(before, task));
}

/** All that the page knows, newest first; undefined until the first reply. */
export function useTasks(): TaskSummary[] | undefined {
  return useQuery({ ...tasksQuery, select: newestFirst }).data;
}

/** Resolves when the task has ended, well or not; never rejects. */
export function settledTask(client: QueryClient, taskId: TaskId): Promise<TaskSummary> {
  const ended = () => {
    const task = client.getQueryData(tasksQuery.queryKey)?.get(taskId);
    return task && !taskIsActive[task.state] ? task : null;
  };
  return new Promise((resolve) => {
    const known = ended();
    if (known) {
      resolve(known);
      return;
    }
    const unsubscribe = client.getQueryCache().subscribe(() => {
      const task = ended();
      if (!task) return;
      unsubscribe();
      resolve(task);
    });
  });
}
