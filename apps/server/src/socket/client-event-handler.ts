import type {
  ClientEventName,
  ClientEventPayload,
  ClientEventReply,
  ServerToClientEvents,
} from '@guesthouse/contract/socket-events';
import type { Logger } from 'pino';
import type { Caller } from '../access/caller.ts';

export type ServerEventPayload<N extends keyof ServerToClientEvents> = Parameters<
  ServerToClientEvents[N]
>[0];

/** One connected page. */
export interface SocketContext {
  readonly socketId: string;
  readonly caller: Caller;
  readonly log: Logger;
  emit<N extends keyof ServerToClientEvents>(event: N, payload: ServerEventPayload<N>): void;
  /** Dropped instead of queued while the transport is not writable. */
  emitVolatile<N extends keyof ServerToClientEvents>(
    event: N,
    payload: ServerEventPayload<N>,
  ): void;
  join(room: string): void;
  leave(room: string): void;
  /** Runs once when the socket closes, for whatever reason. */
  onClose(dispose: () => void): void;
}

/** The payload has been parsed and the caller authorised. */
export type ClientEventHandler<N extends ClientEventName> = (
  payload: ClientEventPayload<N>,
  socket: SocketContext,
) => Promise<ClientEventReply<N>> | ClientEventReply<N>;

export type ClientEventHandlers<N extends ClientEventName = ClientEventName> = {
  readonly [K in N]: ClientEventHandler<K>;
};

/** Sends to every socket of a room. */
export interface RoomBroadcaster {
  to<N extends keyof ServerToClientEvents>(
    room: string,
    event: N,
    payload: ServerEventPayload<N>,
  ): void;
  toVolatile<N extends keyof ServerToClientEvents>(
    room: string,
    event: N,
    payload: ServerEventPayload<N>,
  ): void;
}
