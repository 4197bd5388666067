import { domainActionEndpoints } from '@guesthouse/contract/endpoints/domain-action-endpoints';
import type { Endpoint } from '@guesthouse/contract/endpoint';
import type { OrderReply } from '@guesthouse/contract/task';
import { errorWords } from '../../../shared/api/api-problem.ts';
import { call } from '../../../shared/api/call.ts';
import type { BulkAct } from '../model/bulk-acts.ts';
import type { MachineRow } from '../model/machine-row.ts';
import { editMetadata } from './metadata-queries.ts';

/** What the form of a bulk act has said. */
export interface BulkAnswers {
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
  /** Further options of the action, for all machines alike. */
  readonly options: object;
}

/** @returns words about what it led to, where the order alone is not the end of it */
export async function performBulkAct(
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
  return reply.task ? 'Goes on as a task.' : null;
}

export function bulkErrorWords(error: unknown): string {
  const { detail, title, hint } = errorWords(error);
  return [detail || title, hint].filter(Boolean).join(' ');
}
