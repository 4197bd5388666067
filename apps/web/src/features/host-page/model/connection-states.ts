import type { HostState } from '@guesthouse/contract/host';

interface Presentation {
  readonly label: string;
  readonly tone: 'good' | 'warn' | 'idle';
  /** Told apart without colour. */
  readonly shape: string;
}

export const connectionStates: Record<HostState, Presentation> = {
  connected: { label: 'Connected for', tone: 'good', shape: '●' },
  connecting: { label: 'Connecting for', tone: 'idle', shape: '◌' },
  unreachable: { label: 'Unreachable for', tone: 'warn', shape: '✕' },
};
