import { taskEndpoints } from '@guesthouse/contract/endpoints/task-endpoints';
import type { TaskSummary } from '@guesthouse/contract/task';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';

/** The log as of the last line that the page has heard of: progress alone asks for nothing. */
export function taskLogQuery({ taskId, message, state, aborting }: TaskSummary) {
  return queryOptions({
    queryKey: ['task-log', taskId, state, message, aborting],
    queryFn: ({ signal }) => call(taskEndpoints.getTask, { params: { taskId } }, signal),
    staleTime: Infinity,
    gcTime: 10_000,
    placeholderData: keepPreviousData,
  });
}
