import type { HostOrigin, HostState, HostSummary } from '@guesthouse/contract/host';

/** A host that waits for credentials is unreachable, but not for long if someone gives them. */
export type HostMood = HostState | 'needs-credentials';

interface HostPresentation {
  readonly label: string;
  readonly tone: 'good' | 'warn' | 'idle';
}

export const hostPresentations: Record<HostMood, HostPresentation> = {
  connected: { label: 'Connected', tone: 'good' },
  connecting: { label: 'Connecting', tone: 'idle' },
  unreachable: { label: 'Unreachable', tone: 'warn' },
  'needs-credentials': { label: 'Needs credentials', tone: 'warn' },
};

export function hostMood({ state, problem }: HostSummary): HostMood {
  const waits = state === 'unreachable' && (problem?.prompts.length ?? 0) > 0;
  return waits ? 'needs-credentials' : state;
}

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
