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
