import type { Authenticator } from '../access/authenticator.ts';
import type { Logger } from 'pino';
import {
  revocableParts,
  type EndReason,
  type Revocations,
  type Revoked,
} from '../access/revocations.ts';
import type { SocketServer, PageSocket } from './socket-server.ts';

/** A room of all sockets that lose their right together. */
function roomOf(revoked: Revoked): string {
  switch (revoked.kind) {
    case 'session':
      return `session:${revoked.sessionId}`;
    case 'account':
      return `account:${revoked.accountId}`;
    case 'token':
      return `token:${revoked.tokenId}`;
  }
}

export function joinRevocationRooms(socket: PageSocket): void {
  void socket.join(revocableParts(socket.data.caller).map(roomOf));
}

/** Says why, then closes; of a room, or of all. */
export function endSockets(io: SocketServer, reason: EndReason, room?: string): void {
  const target = room === undefined ? io.sockets : io.in(room);
  target.emit('session:ended', { reason });
  target.disconnectSockets(true);
}

interface EndingDeps {
  readonly revocations: Revocations;
  readonly authenticator: Authenticator;
  readonly log: Logger;
  readonly revalidateEveryMs: number;
}

/**
 * Ends sockets as soon as their right is revoked here, and soon after it expired or was revoked by
 * another process on the same data.
 * @returns how to stop
 */
export function endRevokedSockets(
  io: SocketServer,
  { revocations, authenticator, log, revalidateEveryMs }: EndingDeps,
): () => void {
  const stopListening = revocations.onRevoked((revoked, reason) =>
    endSockets(io, reason, roomOf(revoked)),
  );
  const timer = setInterval(() => {
    for (const socket of io.sockets.sockets.values()) void revalidate(socket, authenticator, log);
  }, revalidateEveryMs);
  timer.unref();
  return () => {
    stopListening();
    clearInterval(timer);
  };
}

/** Also right after connecting: a right may end between the handshake and the rooms. */
export async function revalidate(
  socket: PageSocket,
  authenticator: Authenticator,
  log: Logger,
): Promise<void> {
  try {
    if (await authenticator.isStillValid(socket.data.caller)) return;
    socket.emit('session:ended', { reason: 'expired' });
    socket.disconnect(true);
  } catch (error) {
    // What cannot be checked does not stay open; the page may sign in again.
    log.error({ err: error }, 'a session could not be checked');
    socket.disconnect(true);
  }
}
