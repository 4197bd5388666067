import type { Endpoint } from '@guesthouse/contract/endpoint';
import type { Caller } from '../access/caller.ts';

/** A request that changes something, authorised and parsed. Its body is left out: it may hold secrets. */
export interface AuditedCall {
  readonly operationId: string;
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
}

export type AuditOutcome =
  { readonly ok: true; readonly reply: unknown } | { readonly ok: false; readonly error: unknown };

/** Called before the work, while what it is about is still there; the answer is called with its outcome. */
export type Audit = (call: AuditedCall) => (outcome: AuditOutcome) => void;

/** Reading leaves no trace, and neither does what a person does to their own session. */
export function isAudited({ method, permission }: Endpoint): boolean {
  return method !== 'GET' && permission !== 'public' && permission !== 'session';
}
