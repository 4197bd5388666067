import { io } from 'socket.io-client';
import type { DomainChange } from '@guesthouse/contract/inventory';
import type { FurnishedHouse } from '../../../e2e/support/furnished-house.ts';

/** A page's socket without the page: notes when it learned of each state. */
export interface ChangeListener {
  /** Milliseconds since 1970 by `UUID STATE`, in the order in which they came. */
  readonly arrivals: ReadonlyMap<string, readonly number[]>;
  close(): void;
}

/** The wall clock with the fractions that `Date.now()` lacks. */
function nowMs(): number {
  return performance.timeOrigin + performance.now();
}

export async function listenForChanges({ server, api }: FurnishedHouse): Promise<ChangeListener> {
  const socket = io(server.url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { origin: server.url, cookie: api.cookie },
  });
  const arrivals = new Map<string, number[]>();
  socket.on('domain:changed', ({ changed }: DomainChange) => {
    const at = nowMs();
    for (const { uuid, state } of changed) {
      const key = `${uuid} ${state}`;
      const known = arrivals.get(key);
      if (known) known.push(at);
      else arrivals.set(key, [at]);
    }
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  await socket.emitWithAck('inventory:subscribe', {});
  return { arrivals, close: () => void socket.disconnect() };
}
