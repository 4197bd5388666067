import type { DomainState } from '@guesthouse/contract/domain-state';
import type { HostState } from '@guesthouse/contract/host';

export type StateShape = 'running' | 'paused' | 'off' | 'crashed' | 'asleep' | 'unknown';
export type StateTone = 'good' | 'warn' | 'bad' | 'idle';

interface StatePresentation {
  readonly label: string;
  readonly shape: StateShape;
  readonly tone: StateTone;
}

/** Name, shape and colour of each state: never told by colour alone. */
const presentations: Record<DomainState, StatePresentation> = {
  nostate: { label: 'Unknown', shape: 'unknown', tone: 'idle' },
  running: { label: 'Running', shape: 'running', tone: 'good' },
  // Xen's word for a machine that waits: for a person it runs.
  blocked: { label: 'Running', shape: 'running', tone: 'good' },
  paused: { label: 'Paused', shape: 'paused', tone: 'warn' },
  shutdown: { label: 'Shutting down', shape: 'off', tone: 'warn' },
  shutoff: { label: 'Off', shape: 'off', tone: 'idle' },
  crashed: { label: 'Crashed', shape: 'crashed', tone: 'bad' },
  pmsuspended: { label: 'Asleep', shape: 'asleep', tone: 'idle' },
};

export function statePresentation(state: DomainState): StatePresentation {
  return presentations[state];
}

/** Reasons worth a word beside the state; the others say nothing new. */
const reasonWords: Partial<Record<DomainState, Record<string, string>>> = {
  running: { crashed: 'after a crash', 'postcopy-failed': 'migration failed' },
  paused: {
    ioerror: 'disk error',
    watchdog: 'watchdog',
    crashed: 'after a crash',
    migration: 'migrating',
    save: 'being saved',
    dump: 'being dumped',
    snapshot: 'snapshot',
    'starting-up': 'starting',
    'shutting-down': 'shutting down',
    'postcopy-failed': 'migration failed',
    'api-error': 'libvirt error',
  },
  shutoff: { crashed: 'crashed', failed: 'failed to start', saved: 'saved', migrated: 'moved' },
  crashed: { panicked: 'panicked' },
};

export function stateReasonWords(state: DomainState, reason: string): string | null {
  return reasonWords[state]?.[reason] ?? null;
}

/** Whether the state that is shown is the last one known, and not a present one. */
export function isStale(hostState: HostState): boolean {
  return hostState !== 'connected';
}
