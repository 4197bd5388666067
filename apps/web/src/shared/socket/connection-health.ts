import { useSyncExternalStore } from 'react';
import { createStore } from '../lib/external-store.ts';

/** How the live connection to the server is. */
export interface ConnectionHealth {
  readonly state: 'connecting' | 'live' | 'lost';
  readonly sinceMs: number;
}

export const connectionHealth = createStore<ConnectionHealth>({
  state: 'connecting',
  sinceMs: Date.now(),
});

export function setHealth(state: ConnectionHealth['state']): void {
  if (connectionHealth.get().state !== state) connectionHealth.set({ state, sinceMs: Date.now() });
}

const isLost = () => connectionHealth.get().state === 'lost';

/**
 * Whether the page hears nothing from the server, so that what it shows was true once. Not so while
 * it connects for the first time: what it shows then has just been fetched.
 */
export function useServerIsLost(): boolean {
  return useSyncExternalStore(connectionHealth.subscribe, isLost);
}
