import {
  figureLimits,
  type Addresses,
  type AddressesWish,
  type FiguresBeat,
  type FiguresHistory,
  type FiguresWish,
} from '@guesthouse/contract/figures';
import { domainKey } from '@guesthouse/contract/domain-key';
import type { DomainUuid } from '@guesthouse/contract/ids';
import type { LiveSocket } from '../../../shared/socket/live-socket.ts';
import type { MachineFigures, MachineLive } from '../model/machine-live.ts';

type Loads = readonly (number | null)[];
type Listener = () => void;

/** What is known of machines beyond their rows, for those that ask for it. */
export interface FiguresFeed extends MachineLive {
  /** Of the last minute, oldest first; always another array when it has changed. */
  readonly loads: (key: string) => Loads;
  readonly intervalMs: () => number;
  /** Replaces the wish before. */
  readonly wish: (figures: FiguresWish, addresses: AddressesWish) => void;
  /** Told when this machine's figures or addresses have changed. */
  readonly subscribe: (key: string, listener: Listener) => () => void;
  /** Told at most once for each beat of a host, when something about any machine has changed. */
  readonly subscribeAll: (listener: Listener) => () => void;
  /** Counts those changes. */
  readonly version: () => number;
  /** Listens to the server until the function that it returns is called. */
  readonly start: () => () => void;
}

const none: Loads = [];
const noAddresses: readonly string[] = [];

export function createFiguresFeed(socket: LiveSocket): FiguresFeed {
  const figures = new Map<string, MachineFigures>();
  const loads = new Map<string, Loads>();
  const addresses = new Map<string, readonly string[]>();
  const listeners = new Map<string, Set<Listener>>();
  const allListeners = new Set<Listener>();
  let wished: { figures: FiguresWish; addresses: AddressesWish } | null = null;
  let intervalMs = 2_000;
  let version = 0;

  const tell = (keys: Iterable<string>) => {
    version += 1;
    for (const key of keys) for (const listener of listeners.get(key) ?? []) listener();
    for (const listener of allListeners) listener();
  };

  const onBeat = ({ hostId, wide, figures: beat }: FiguresBeat) => {
    const keys: string[] = [];
    for (const [uuid, [cpu, memoryKiB, disk, net]] of Object.entries(beat)) {
      const key = domainKey({ hostId, uuid: uuid as DomainUuid });
      const before = figures.get(key);
      // A beat of all machines holds only the groups that were asked for.
      figures.set(key, {
        cpu: cpu ?? (wide ? (before?.cpu ?? null) : null),
        memoryKiB: memoryKiB ?? (wide ? (before?.memoryKiB ?? null) : null),
        diskBytesPerSecond: disk ?? (wide ? (before?.diskBytesPerSecond ?? null) : null),
        netBytesPerSecond: net ?? (wide ? (before?.netBytesPerSecond ?? null) : null),
      });
      if (!wide) loads.set(key, [...(loads.get(key) ?? none), cpu].slice(-figureLimits.sparkBeats));
      keys.push(key);
    }
    tell(keys);
  };

  const onAddresses = (changed: Addresses) => {
    for (const one of changed) addresses.set(domainKey(one), one.addresses);
    tell(changed.map(domainKey));
  };

  /** Of machines that were not on the screen the minute has a hole: it begins again. */
  const keepOnly = ({ domains }: FiguresWish) => {
    const kept = new Set(domains.map(domainKey));
    for (const key of loads.keys()) if (!kept.has(key)) loads.delete(key);
  };

  const onHistory = (history: FiguresHistory) => {
    intervalMs = history.intervalMs;
    for (const one of history.loads) {
      const key = domainKey(one);
      if (!loads.has(key)) loads.set(key, one.cpu);
    }
    tell(history.loads.map(domainKey));
  };

  const send = async () => {
    if (!wished || !socket.connected) return;
    try {
      onHistory(await socket.request('figures:watch', wished.figures));
      onAddresses(await socket.request('addresses:watch', wished.addresses));
    } catch {
      // Without an answer the figures stay unknown; the next connection asks again.
    }
  };

  const listen = () => [
    socket.on('figures:beat', onBeat),
    socket.on('addresses:changed', onAddresses),
    socket.onConnected(() => void send()),
    socket.onLost(() => {
      const keys = [...figures.keys()];
      figures.clear();
      loads.clear();
      tell(keys);
    }),
  ];

  return {
    figures: (key) => figures.get(key),
    loads: (key) => loads.get(key) ?? none,
    addresses: (key) => addresses.get(key) ?? noAddresses,
    intervalMs: () => intervalMs,
    version: () => version,
    wish: (nextFigures, nextAddresses) => {
      wished = { figures: nextFigures, addresses: nextAddresses };
      keepOnly(nextFigures);
      void send();
    },
    subscribe: (key, listener) => {
      const known = listeners.get(key) ?? new Set();
      listeners.set(key, known.add(listener));
      return () => {
        known.delete(listener);
        if (known.size === 0) listeners.delete(key);
      };
    },
    subscribeAll: (listener) => {
      allListeners.add(listener);
      return () => void allListeners.delete(listener);
    },
    start: () => {
      const stops = listen();
      return () => {
        for (const stop of stops) stop();
        wished = null;
        if (!socket.connected) return;
        const nothing = { domains: [] };
        socket.request('figures:watch', { ...nothing, wide: [] }).catch(() => undefined);
        socket.request('addresses:watch', { ...nothing, wide: false }).catch(() => undefined);
      };
    },
  };
}
