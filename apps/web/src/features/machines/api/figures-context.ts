import { createContext, use, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { liveSocket } from '../../../shared/socket/live-socket.ts';
import { nothingLive, type MachineFigures } from '../model/machine-live.ts';
import { createFiguresFeed, type FiguresFeed } from './figures-feed.ts';

const nothing: readonly (number | null)[] = [];

/** Where nobody feeds figures, all of them are unknown. */
const silentFeed: FiguresFeed = {
  ...nothingLive,
  loads: () => nothing,
  intervalMs: () => 2_000,
  wish: () => undefined,
  subscribe: () => () => undefined,
  subscribeAll: () => () => undefined,
  version: () => 0,
  start: () => () => undefined,
};

export const FiguresContext = createContext<FiguresFeed>(silentFeed);

/** A feed for the life of a list. */
export function useFiguresFeed(): FiguresFeed {
  const [feed] = useState(() => createFiguresFeed(liveSocket));
  useEffect(() => feed.start(), [feed]);
  return feed;
}

function useOfMachine<T>(key: string, read: (feed: FiguresFeed) => T): T {
  const feed = use(FiguresContext);
  const subscribe = useCallback(
    (listener: () => void) => feed.subscribe(key, listener),
    [feed, key],
  );
  return useSyncExternalStore(subscribe, () => read(feed));
}

/** Draws again when a beat brings figures of this machine. */
export function useFigures(key: string): MachineFigures | undefined {
  return useOfMachine(key, (feed) => feed.figures(key));
}

export function useLoads(key: string): readonly (number | null)[] {
  return useOfMachine(key, (feed) => feed.loads(key));
}

export function useAddresses(key: string): readonly string[] {
  return useOfMachine(key, (feed) => feed.addresses(key));
}

const neverTold = () => () => undefined;

/** Changes with every beat while `following`: for what is sorted or filtered by figures. */
export function useFiguresVersion(feed: FiguresFeed, following: boolean): number {
  return useSyncExternalStore(following ? feed.subscribeAll : neverTold, () =>
    following ? feed.version() : 0,
  );
}
