import type { HostOrigin, HostState, HostSummary } from '@guesthouse/contract/host';

interface HostPresentation {
  readonly label: string;
  readonly tone: 'good' | 'warn' | 'idle';
}

export const hostPresentations: Record<HostState, HostPresentation> = {
  connected: { label: 'Connected', tone: 'good' },
  connecting: { label: 'Connecting', tone: 'idle' },
  unreachable: { label: 'Unreachable', tone: 'warn' },
};

export const originWords: Record<HostOrigin, string> = {
  discovered: 'found on this machine',
  configured: 'given at the start',
  added: 'added here',
  demo: 'demonstration: nothing on it is real',
};

/** One line of why a host is out of reach; null while it is not. */
export function hostTrouble({ state, problem }: HostSummary): string | null {
  if (state === 'connected') return null;
  return problem?.message ?? null;
}
