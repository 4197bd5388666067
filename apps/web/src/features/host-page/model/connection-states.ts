import type { HostState } from '@guesthouse/contract/host';

interface Presentation {
  readonly label: string;
  /** In a page that has lost its server. */
  readonly past: string;
  readonly tone: 'good' | 'warn' | 'idle';
  /** Told apart without colour. */
  readonly shape: string;
}

export const connectionStates: Record<HostState, Presentation> = {
  connected: { label: 'Connected for', past: 'Was connected', tone: 'good', shape: '●' },
  connecting: { label: 'Connecting for', past: 'Was connecting', tone: 'idle', shape: '◌' },
  unreachable: { label: 'Unreachable for', past: 'Was unreachable', tone: 'warn', shape: '✕' },
};
