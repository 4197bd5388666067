import type { Endpoint, EndpointInput, EndpointReply } from '@guesthouse/contract/endpoint';
import type { Logger } from 'pino';
import type { Caller } from '../access/caller.ts';

export interface RequestContext {
  /** Null only on `public` endpoints. */
  readonly caller: Caller | null;
  readonly log: Logger;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
  /** Whether the browser's connection is encrypted, up to a trusted proxy at least. */
  readonly secure: boolean;
  /** Of the client, or of the last hop that is not a trusted proxy. */
  readonly address: string;
  /** @param value of a `Set-Cookie` header */
  setCookie(value: string): void;
}

/**
 * Input has been parsed and the caller authorised; the reply is checked against the contract. An
 * object that is returned never changes afterwards: returning it again sends the same bytes.
 */
export type EndpointHandler<E extends Endpoint> = (
  input: EndpointInput<E>,
  context: RequestContext,
) => Promise<EndpointReply<E>> | EndpointReply<E>;

/** Handlers by operation id; a feature exports the part that it serves. */
export type EndpointHandlers<M extends Record<string, Endpoint>> = {
  readonly [K in keyof M]: EndpointHandler<M[K]>;
};
