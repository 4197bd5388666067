import { actionLabel } from '@guesthouse/contract/domain-action-words';
import { domainActions, type DomainAction } from '@guesthouse/contract/domain-action';
import type { Endpoint } from '@guesthouse/contract/endpoint';
import { domainActionEndpoints } from '@guesthouse/contract/endpoints/domain-action-endpoints';
import { orderReplySchema } from '@guesthouse/contract/task';
import { isEntry, type AuditedCall, type AuditOutcome } from '../http/audit.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { NewActivity } from './activity-row-mapper.ts';

const actionOf = new Map<Endpoint, DomainAction>(
  domainActions.map((action) => [domainActionEndpoints[action], action]),
);

/** The order in a few words: the endpoint's own, up to its explanations. */
export function orderWords(endpoint: Endpoint): string {
  const action = actionOf.get(endpoint);
  if (action !== undefined) return actionLabel(action);
  return endpoint.summary.split(/[;:,]/, 1)[0] ?? endpoint.summary;
}

/** The order, from where if it is about who may enter, and what came of it. */
export function auditText(
  { endpoint, fields, address }: AuditedCall,
  outcome: string | null,
): string {
  const order = orderWords(endpoint);
  const guarded = endpoint.permission === 'account:manage';
  const what = guarded && endpoint.method === 'PATCH' ? `${order} (${fields.join(', ')})` : order;
  const from = guarded || isEntry(endpoint) ? `, from ${address}` : '';
  return [what + from, outcome].filter((each) => each !== null).join(': ');
}

/** How it went; of an order that goes on as a task, that it was taken. */
export function outcomeOf(
  outcome: AuditOutcome,
): Pick<NewActivity, 'tone' | 'taskId'> & { readonly words: string | null } {
  if (!outcome.ok) return { tone: 'bad', taskId: null, words: failureWords(outcome.error) };
  const order = orderReplySchema.safeParse(outcome.reply);
  const task = order.success ? order.data.task : null;
  return task
    ? { tone: 'plain', taskId: task.taskId, words: 'goes on as a task' }
    : { tone: 'plain', taskId: null, words: null };
}

/** What is not meant for the caller's eyes is not meant for the stream either. */
function failureWords(error: unknown): string {
  return error instanceof ProblemError ? error.message : 'the server made a mistake';
}
