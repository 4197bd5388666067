import type { Logger } from 'pino';
import type { SocketContext } from './client-event-handler.ts';
import type { Emit } from './room-broadcaster.ts';
import type { PageSocket } from './socket-server.ts';

/** The view of one socket that handlers get. */
export function pageSocketContext(socket: PageSocket, log: Logger): SocketContext {
  const disposers = new Set<() => void>();
  socket.on('disconnect', () => {
    for (const dispose of disposers) runDisposer(dispose, log);
    disposers.clear();
  });
  return {
    socketId: socket.id,
    caller: socket.data.caller,
    log,
    emit(event, payload) {
      (socket.emit.bind(socket) as Emit)(event, payload);
    },
    emitVolatile(event, payload) {
      // The flag belongs to the one emit that follows it.
      const volatile = socket.volatile;
      (volatile.emit.bind(volatile) as Emit)(event, payload);
    },
    join: (room) => void socket.join(room),
    leave: (room) => void socket.leave(room),
    onClose(dispose) {
      // A handler may finish after the page has left.
      if (socket.disconnected) runDisposer(dispose, log);
      else disposers.add(dispose);
    },
  };
}

/** One that fails must not keep the others from what they have to release. */
function runDisposer(dispose: () => void, log: Logger): void {
  try {
    dispose();
  } catch (error) {
    log.error({ err: error }, 'a disposer of a socket failed');
  }
}
