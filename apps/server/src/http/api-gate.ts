import type { Permission } from '@guesthouse/contract/permission';
import type { Request } from 'express';
import type { Authenticator } from '../access/authenticator.ts';
import { authorise } from '../access/authorise.ts';
import type { Caller } from '../access/caller.ts';
import type { ReadClientOrigin } from '../access/client-origin.ts';
import { isSameOrigin } from '../access/same-origin-rules.ts';
import { ProblemError } from './problem-error.ts';

export interface ApiGate {
  readonly authenticator: Authenticator;
  readonly readOrigin: ReadClientOrigin;
  /** Names of this server beside the one in `Host`, for a proxy that changes it. */
  readonly allowedOrigins: readonly string[];
}

const safeMethods = new Set(['GET', 'HEAD']);

/**
 * Who asks, once it is clear that they may.
 * @throws ProblemError `unauthenticated`, `forbidden`, `cross_origin`
 */
export async function admit(
  request: Request,
  permission: Permission,
  gate: ApiGate,
): Promise<Caller | null> {
  const caller = await gate.authenticator.authenticate(request.headers);
  authorise(caller, permission);
  // A token is put there by a program that knows it; a cookie is put there by the browser, whoever
  // asks. Signing in counts too: otherwise another site could sign somebody in as somebody else.
  const byToken = caller?.identity.kind === 'token';
  if (!safeMethods.has(request.method) && !byToken) requireSameOrigin(request, gate);
  return caller;
}

function requireSameOrigin(request: Request, { readOrigin, allowedOrigins }: ApiGate): void {
  const { ownOrigin } = readOrigin(request);
  if (!isSameOrigin(request.headers, [ownOrigin, ...allowedOrigins]))
    throw new ProblemError('cross_origin', 'The request did not come from a page of this server.', {
      hint: 'Programs use an API token; behind a proxy that changes the host name, start with --allowed-origin.',
    });
}
