import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Authenticator } from '../access/authenticator.ts';
import { authorise } from '../access/authorise.ts';
import type { Caller } from '../access/caller.ts';
import type { ReadClientOrigin } from '../access/client-origin.ts';
import { isSameOrigin } from '../access/same-origin-rules.ts';
import { ProblemError } from '../http/problem-error.ts';
import { problemOf } from '../http/problem-reply.ts';
import type { RefusedConnection, SocketServer } from './socket-server.ts';

export interface ConnectionGuard {
  readonly authenticator: Authenticator;
  readonly readOrigin: ReadClientOrigin;
  readonly allowedOrigins: readonly string[];
}

/**
 * Lets in whoever has a session and comes from a page of this server, or has an API token. Done
 * once the web socket is open, since a browser does not tell a page why an upgrade was refused; a
 * connection that does not get in is closed at once.
 */
export function guardConnections(io: SocketServer, guard: ConnectionGuard, log: Logger): void {
  io.use((socket, next) => {
    admitSocket(socket.request, guard).then(
      (caller) => {
        socket.data.caller = caller;
        next();
      },
      (error: unknown) => {
        const problem = problemOf(error, log);
        const refused: RefusedConnection = new Error(problem.detail);
        refused.data = problem;
        next(refused);
        // After the refusal has been queued: closing writes what waits first.
        setImmediate(() => socket.conn.close());
      },
    );
  });
}

/** @throws ProblemError `unauthenticated`, `cross_origin` */
async function admitSocket(request: IncomingMessage, guard: ConnectionGuard): Promise<Caller> {
  const caller = await guard.authenticator.authenticate(request.headers);
  const { ownOrigin } = guard.readOrigin(request);
  const sameOrigin = isSameOrigin(request.headers, [ownOrigin, ...guard.allowedOrigins]);
  if (caller?.identity.kind !== 'token' && !sameOrigin)
    throw new ProblemError(
      'cross_origin',
      'The connection did not come from a page of this server.',
    );
  authorise(caller, 'session');
  if (!caller) throw new ProblemError('unauthenticated', 'There is no valid session or token.');
  return caller;
}
