import { domainActionEndpoints } from '@guesthouse/contract/endpoints/domain-action-endpoints';
import type { Endpoint } from '@guesthouse/contract/endpoint';
import type { OrderReply } from '@guesthouse/contract/task';
import type { QueryClient } from '@tanstack/react-query';
import { ApiProblem, errorWords } from '../../../shared/api/api-problem.ts';
import { call } from '../../../shared/api/call.ts';
import { receiveTask, settledTask } from '../../../shared/tasks/task-query.ts';
import type { BulkAct } from '../model/bulk-acts.ts';
import type { MachineRow } from '../model/machine-row.ts';
import { editMetadata } from './metadata-queries.ts';

/** What the form of a bulk act has said. */
export interface BulkAnswers {
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
  /** Further options of the action. */
  readonly options: object;
}

/** A task that ended in another way than by an error: somebody aborted it, or the server ended. */
class TaskEnded extends Error {}

/**
 * Resolves when it is really done: of what goes on as a task, when that has ended.
 * @returns words about what it led to, where there are any
 * @throws ApiProblem, TaskEnded
 */
export async function performBulkAct(
  client: QueryClient,
  { action, options }: BulkAct,
  { domain }: MachineRow,
  answers: BulkAnswers,
): Promise<string | null> {
  if (action === null) {
    const { addTags, removeTags } = answers;
    await editMetadata(domain, { addTags: [...addTags], removeTags: [...removeTags] });
    return null;
  }
  const { hostId, uuid } = domain;
  // The tables hold the options of each action together with its endpoint: they fit.
  const endpoint: Endpoint = domainActionEndpoints[action];
  const input = { params: { hostId, uuid }, body: { ...options, ...answers.options } };
  const reply = (await call(endpoint, input as never)) as OrderReply;
  if (!reply.task) return null;
  receiveTask(client, reply.task);
  const task = await settledTask(client, reply.task.taskId);
  if (task.state === 'succeeded') return task.message;
  if (task.problem) throw new ApiProblem(task.problem);
  throw new TaskEnded(task.message ?? `The task was ${task.state}.`);
}

export function bulkErrorWords(error: unknown): string {
  if (error instanceof TaskEnded) return error.message;
  const { detail, title, hint } = errorWords(error);
  return [detail || title, hint].filter(Boolean).join(' ');
}
