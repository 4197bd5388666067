import type { Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { Logger } from 'pino';
import type { Revocations } from '../access/revocations.ts';
import type { ClientEventHandlers } from './client-event-handler.ts';
import { dispatchEvents } from './dispatch-events.ts';
import { endRevokedSockets, endSockets, joinRevocationRooms, revalidate } from './end-sockets.ts';
import { guardConnections, type ConnectionGuard } from './guard-connections.ts';
import { noteActivity } from './note-activity.ts';
import { pageSocketContext } from './page-socket-context.ts';
import { socketLimits } from './socket-limits.ts';
import type { PageSocket, SocketServer } from './socket-server.ts';
import { watchUnsentBytes } from './unsent-bytes.ts';

export interface SocketDeps {
  readonly io: SocketServer;
  readonly handlers: ClientEventHandlers;
  readonly guard: ConnectionGuard;
  readonly revocations: Revocations;
  readonly log: Logger;
  readonly revalidateEveryMs?: number | undefined;
}

export interface Sockets {
  /** Connected pages. */
  count(): number;
  /** Tells every page that the server stops, and closes it. */
  close(): void;
}

export function attachSockets(server: HttpServer | HttpsServer, deps: SocketDeps): Sockets {
  const { io, guard, revocations, log } = deps;
  guardConnections(io, guard, log);
  const stopEnding = endRevokedSockets(io, {
    revocations,
    authenticator: guard.authenticator,
    log,
    revalidateEveryMs: deps.revalidateEveryMs ?? socketLimits.revalidateEveryMs,
  });
  io.on('connection', (socket) => welcome(socket, deps));
  io.attach(server);
  return {
    count: () => io.sockets.sockets.size,
    close() {
      stopEnding();
      // For what connects from now on. Not `io.close()`: it would close the HTTP server too.
      io.use((socket, next) => {
        next(new Error('The server is being stopped.'));
        setImmediate(() => socket.conn.close());
      });
      endSockets(io, 'server-stopping');
    },
  };
}

function welcome(socket: PageSocket, { handlers, guard, log }: SocketDeps): void {
  const { caller } = socket.data;
  const socketLog = log.child({ socket: socket.id, by: caller.name });
  joinRevocationRooms(socket);
  void revalidate(socket, guard.authenticator, log);
  watchUnsentBytes(socket.conn, socketLimits.unsentBytes, () => {
    socketLog.warn('the page reads too slowly and was cut off');
    // Not gracefully: that would wait for the very bytes that are not read.
    setImmediate(() => socket.conn.close(true));
  });
  noteActivity(socket, guard.authenticator, log);
  dispatchEvents(socket, pageSocketContext(socket, socketLog), handlers);
}
