import type { ServerToClientEvents } from '@guesthouse/contract/socket-events';
import type { RoomBroadcaster, ServerEventPayload } from './client-event-handler.ts';
import type { SocketServer } from './socket-server.ts';

/** The event map's generic emit cannot be called with a generic name. */
export type Emit = <N extends keyof ServerToClientEvents>(
  event: N,
  payload: ServerEventPayload<N>,
) => unknown;

export function roomBroadcaster(io: SocketServer): RoomBroadcaster {
  return {
    to(room, event, payload) {
      const target = io.to(room);
      (target.emit.bind(target) as Emit)(event, payload);
    },
    toVolatile(room, event, payload) {
      const target = io.to(room).volatile;
      (target.emit.bind(target) as Emit)(event, payload);
    },
  };
}
