import type { ClientEventName } from '@guesthouse/contract/socket-events';
import type { LiveSocket } from '../shared/socket/live-socket.ts';

type Answer = (payload: never) => unknown;

/** A live connection in the hands of a test: it loses, restores, sends and answers. */
export function createFakeSocket(answers: Partial<Record<ClientEventName, Answer>>) {
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const requests: { name: string; payload: unknown }[] = [];
  let connected = false;
  const on = (name: string, listener: (payload: never) => void) => {
    const known = listeners.get(name) ?? new Set();
    listeners.set(name, known.add(listener));
    return () => void known.delete(listener);
  };
  const send = (name: string, payload: unknown = null) => {
    for (const listener of listeners.get(name) ?? []) listener(payload as never);
  };
  const socket: LiveSocket = {
    get connected() {
      return connected;
    },
    connect: () => undefined,
    disconnect: () => undefined,
    async request(name, payload) {
      requests.push({ name, payload });
      await Promise.resolve();
      return answers[name]?.(payload as never) as never;
    },
    on: on,
    onConnected(listener) {
      if (connected) listener();
      return on('connected', listener);
    },
    onLost: (listener) => on('lost', listener),
  };
  return {
    socket,
    requests,
    send,
    setConnected(next: boolean) {
      connected = next;
      send(next ? 'connected' : 'lost');
    },
  };
}
