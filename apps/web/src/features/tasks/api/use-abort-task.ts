import { taskEndpoints } from '@guesthouse/contract/endpoints/task-endpoints';
import type { TaskSummary } from '@guesthouse/contract/task';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';
import { toastError } from '../../../shared/ui/toasts.ts';

/** Asks a task to end; the event tells that it has. */
export function useAbortTask() {
  return useMutation({
    mutationFn: ({ taskId }: TaskSummary) => call(taskEndpoints.abortTask, { params: { taskId } }),
    onError: (error, { title }) => toastError(`Could not abort “${title}”`, error),
  });
}
