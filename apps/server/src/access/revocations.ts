import type { ServerToClientEvents } from '@guesthouse/contract/socket-events';
import type { Caller } from './caller.ts';

export type EndReason = Parameters<ServerToClientEvents['session:ended']>[0]['reason'];

/** Whose access is over: one session, all of an account, or a token. */
export type Revoked =
  | { readonly kind: 'session'; readonly sessionId: string }
  | { readonly kind: 'account'; readonly accountId: string }
  | { readonly kind: 'token'; readonly tokenId: string };

type Listener = (revoked: Revoked, reason: EndReason) => void;

/** Tells the live connections that they have to end; whoever takes access away announces it here. */
export class Revocations {
  readonly #listeners = new Set<Listener>();

  announce(revoked: Revoked, reason: EndReason): void {
    for (const listener of this.#listeners) listener(revoked, reason);
  }

  /** @returns how to stop listening */
  onRevoked(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** All that could be revoked and would concern this caller. */
export function revocableParts({ identity }: Caller): Revoked[] {
  if (identity.kind === 'token') return [{ kind: 'token', tokenId: identity.tokenId }];
  return [
    { kind: 'session', sessionId: identity.sessionId },
    { kind: 'account', accountId: identity.accountId },
  ];
}
