import type { TaskSummary } from '@guesthouse/contract/task';
import type { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../shared/api/api-problem.ts';
import { sessionQuery } from '../shared/session/session-query.ts';
import { toastError, toastSuccess } from '../shared/ui/toasts.ts';

/** Tells the person how their own task has ended, wherever in the page they are by then. */
export function noticeTaskEnd(client: QueryClient, task: TaskSummary): void {
  const session = client.getQueryData(sessionQuery.queryKey);
  if (task.endedAt === null || task.owner.name !== session?.username) return;
  if (task.state === 'succeeded') toastSuccess(`Done: ${task.title}`);
  if (task.state === 'failed' && task.problem)
    toastError(`Failed: ${task.title}`, new ApiProblem(task.problem));
}
