import type { Endpoint } from '@guesthouse/contract/endpoint';
import { sessionEndpoints } from '@guesthouse/contract/endpoints/session-endpoints';
import type { Caller } from '../access/caller.ts';

/**
 * A request that changes something, authorised and parsed. Of its body only the names of its fields are
 * told: what they hold may be secret.
 */
export interface AuditedCall {
  readonly operationId: string;
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, unknown>>;
  readonly fields: readonly string[];
  /** Null of whoever signs in. */
  readonly caller: Caller | null;
  /** The client's address. */
  readonly address: string;
}

export type AuditOutcome =
  { readonly ok: true; readonly reply: unknown } | { readonly ok: false; readonly error: unknown };

/** Called before the work, while what it is about is still there; the answer is called with its outcome. */
export type Audit = (call: AuditedCall) => Promise<(outcome: AuditOutcome) => void>;

/** Coming and going. */
const entries: readonly Endpoint[] = [
  sessionEndpoints.signIn,
  sessionEndpoints.signOut,
  sessionEndpoints.completeSetup,
];

export function isEntry(endpoint: Endpoint): boolean {
  return entries.includes(endpoint);
}

/** Reading leaves no trace, and neither does how a person sets their own page. */
export function isAudited(endpoint: Endpoint): boolean {
  const { method, permission } = endpoint;
  if (isEntry(endpoint)) return true;
  return method !== 'GET' && permission !== 'public' && permission !== 'session';
}
