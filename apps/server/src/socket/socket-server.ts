import type { Problem } from '@guesthouse/contract/problem';
import type {
  ClientToServerEvents,
  ServerToClientEvents,
} from '@guesthouse/contract/socket-events';
import { Server, type Socket } from 'socket.io';
import type { Caller } from '../access/caller.ts';
import { socketLimits } from './socket-limits.ts';

export interface SocketData {
  caller: Caller;
}

/** Between servers; there is only one. */
type NoEvents = Record<string, never>;
export type SocketServer = Server<ClientToServerEvents, ServerToClientEvents, NoEvents, SocketData>;
export type PageSocket = Socket<ClientToServerEvents, ServerToClientEvents, NoEvents, SocketData>;

/** What a page that may not connect finds in `connect_error`. */
export interface RefusedConnection extends Error {
  data?: Problem;
}

/**
 * Not attached to anything yet. Web sockets only: every browser has them, bytes stay bytes, and
 * there is one Origin check per connection instead of one per poll. Messages are not compressed: a
 * context per page costs more memory than a local network costs time, and a secret compressed next
 * to what a guest chooses could be guessed from its length.
 */
export function createSocketServer(): SocketServer {
  return new Server({
    transports: ['websocket'],
    allowUpgrades: false,
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    cookie: false,
    maxHttpBufferSize: socketLimits.messageBytes,
    connectTimeout: socketLimits.handshakeMs,
  });
}
