import type { Problem } from '@guesthouse/contract/problem';
import type {
  ClientEventName,
  ClientEventPayload,
  ClientEventReply,
  ClientToServerEvents,
  ServerToClientEvents,
  SocketReply,
} from '@guesthouse/contract/socket-events';
import { io, type Socket } from 'socket.io-client';
import { ApiProblem, ServerUnreachable } from '../api/api-problem.ts';

type ServerEvent = keyof ServerToClientEvents;
type Listener<N extends ServerEvent> = ServerToClientEvents[N];

const replyTimeoutMs = 20_000;

/** The live connection: typed events in, typed requests out. */
export interface LiveSocket {
  readonly connected: boolean;
  connect(): void;
  disconnect(): void;
  /** Resolves with the reply; rejects with what the server refused, or when no answer comes. */
  request<N extends ClientEventName>(
    name: N,
    payload: ClientEventPayload<N>,
  ): Promise<ClientEventReply<N>>;
  on<N extends ServerEvent>(name: N, listener: Listener<N>): () => void;
  /** Called now if connected, and at every later connection. */
  onConnected(listener: () => void): () => void;
  /** With the server's refusal, its silence, or null where a connection that was there is gone. */
  onLost(listener: (reason: Error | null) => void): () => void;
}

type Wire = Socket<ServerToClientEvents, ClientToServerEvents>;

function requester(wire: Wire): LiveSocket['request'] {
  // Typed by the caller: Socket.IO's own types cannot follow a name that is generic.
  const send = async (name: string, payload: unknown): Promise<SocketReply<unknown>> => {
    const emitter = wire.timeout(replyTimeoutMs) as unknown as {
      emitWithAck: (name: string, payload: unknown) => Promise<SocketReply<unknown>>;
    };
    try {
      return await emitter.emitWithAck(name, payload);
    } catch (error) {
      throw new ServerUnreachable('no reply', { cause: error });
    }
  };
  return async <N extends ClientEventName>(name: N, payload: ClientEventPayload<N>) => {
    // Socket.IO would keep it for later, when it means something else.
    if (!wire.connected) throw new ServerUnreachable('not connected');
    const reply = await send(name, payload);
    if (!reply.ok) throw new ApiProblem(reply.problem);
    return reply.value as ClientEventReply<N>;
  };
}

const refusedDelayMs = 2_000;

/**
 * Socket.IO does not come back by itself after the server has refused or closed a connection, but
 * for a page both are passing: a server that stops is followed by one that starts.
 */
function keepTrying(wire: Wire): { wanted(yes: boolean): void } {
  let isWanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    if (!isWanted || wire.active) return;
    clearTimeout(timer);
    timer = setTimeout(() => wire.connect(), refusedDelayMs);
  };
  wire.on('connect_error', again);
  wire.on('disconnect', again);
  return {
    wanted(yes) {
      isWanted = yes;
      clearTimeout(timer);
      if (yes) wire.connect();
      else wire.disconnect();
    },
  };
}

/** The problem that a refused handshake carries. */
function refusalOf(error: Error & { data?: unknown }): Error {
  const { data } = error;
  const isProblem = typeof data === 'object' && data !== null && 'code' in data && 'detail' in data;
  return isProblem ? new ApiProblem(data as Problem) : new ServerUnreachable(error.message);
}

/** Opens nothing until `connect`; afterwards reconnects by itself until `disconnect`. */
export function createLiveSocket(url?: string): LiveSocket {
  const options = {
    autoConnect: false,
    transports: ['websocket'],
    reconnectionDelay: 250,
    reconnectionDelayMax: 5_000,
  };
  const wire: Wire = url === undefined ? io(options) : io(url, options);
  const trying = keepTrying(wire);
  return {
    get connected() {
      return wire.connected;
    },
    connect: () => trying.wanted(true),
    disconnect: () => trying.wanted(false),
    request: requester(wire),
    on(name, listener) {
      wire.on(name, listener as never);
      return () => void wire.off(name, listener as never);
    },
    onConnected(listener) {
      wire.on('connect', listener);
      if (wire.connected) listener();
      return () => void wire.off('connect', listener);
    },
    onLost(listener) {
      const onDisconnect = () => listener(null);
      wire.on('disconnect', onDisconnect);
      const onRefused = (error: Error) => listener(refusalOf(error));
      wire.on('connect_error', onRefused);
      return () => {
        wire.off('disconnect', onDisconnect);
        wire.off('connect_error', onRefused);
      };
    },
  };
}

export const liveSocket = createLiveSocket();
