import type { domainStateReasons } from './domain-state.ts';
import { type DomainState } from './domain-state.ts';

/** The form that marks a state, beside its colour: never colour alone. */
export const stateShapes = [
  'running',
  'paused',
  'off',
  'crashed',
  'asleep',
  'unknown',
  'saved',
  'failed',
  'moving',
  'warning',
] as const;
export type StateShape = (typeof stateShapes)[number];
export type StateTone = 'good' | 'warn' | 'bad' | 'idle';

export interface StateWords {
  /** The state in a word or two. */
  readonly label: string;
  /** What the reason adds, for beside the label; null where it is the ordinary one. */
  readonly reason: string | null;
  /** A whole sentence. */
  readonly sentence: string;
  readonly shape: StateShape;
  readonly tone: StateTone;
}

type Reasons = typeof domainStateReasons;
type ReasonOf<S extends DomainState> = Reasons[S][number];
/** A sentence; or with what sets the reason apart from its state. */
type ReasonEntry =
  string | (Pick<StateWords, 'sentence'> & Partial<Pick<StateWords, 'reason' | 'shape' | 'tone'>>);

type StateEntry<S extends DomainState> = Pick<StateWords, 'label' | 'shape' | 'tone'> & {
  readonly reasons: Record<ReasonOf<S>, ReasonEntry>;
};

const running: StateEntry<'running'> = {
  label: 'Running',
  shape: 'running',
  tone: 'good',
  reasons: {
    unknown: 'It runs.',
    booted: 'It was started.',
    migrated: { sentence: 'It came from another host.', reason: 'migrated' },
    restored: { sentence: 'It was restored from a saved state.', reason: 'restored' },
    'from-snapshot': { sentence: 'It was reverted to a snapshot.', reason: 'from a snapshot' },
    unpaused: 'It was resumed.',
    'migration-canceled': {
      sentence: 'Its migration was cancelled, and it runs on here.',
      reason: 'migration cancelled',
    },
    'save-canceled': {
      sentence: 'Saving it was cancelled, and it runs on.',
      reason: 'save cancelled',
    },
    wakeup: 'It woke up.',
    crashed: {
      sentence: 'Its guest has crashed, and runs on as its definition asks.',
      reason: 'guest crashed',
      shape: 'crashed',
      tone: 'bad',
    },
    postcopy: {
      sentence: 'It runs here while its memory still comes from another host.',
      reason: 'migrating',
      shape: 'moving',
      tone: 'warn',
    },
    'postcopy-failed': {
      sentence: 'Its migration failed midway: part of its memory is on the other host.',
      reason: 'migration failed',
      shape: 'failed',
      tone: 'bad',
    },
  },
};

const paused: StateEntry<'paused'> = {
  label: 'Paused',
  shape: 'paused',
  tone: 'warn',
  reasons: {
    unknown: 'It is paused.',
    user: 'Somebody paused it.',
    migration: { sentence: 'It is being migrated.', reason: 'migrating', shape: 'moving' },
    save: { sentence: 'Its memory is being saved.', reason: 'being saved', shape: 'saved' },
    dump: { sentence: 'Its memory is being dumped.', reason: 'being dumped', shape: 'saved' },
    ioerror: {
      sentence: 'A disk failed or is full. Mend that, then resume it.',
      reason: 'disk error',
      shape: 'warning',
      tone: 'bad',
    },
    watchdog: {
      sentence: 'Its watchdog fired: the guest did not answer in time.',
      reason: 'watchdog',
      shape: 'warning',
      tone: 'bad',
    },
    'from-snapshot': {
      sentence: 'It was reverted to a snapshot that was taken while paused.',
      reason: 'from a snapshot',
    },
    'shutting-down': { sentence: 'It is being shut down.', reason: 'shutting down' },
    snapshot: { sentence: 'A snapshot of it is being taken.', reason: 'snapshot' },
    crashed: {
      sentence: 'Its guest has crashed. It waits, so that its memory can be dumped.',
      reason: 'guest crashed',
      shape: 'crashed',
      tone: 'bad',
    },
    'starting-up': { sentence: 'It is being started.', reason: 'starting' },
    postcopy: {
      sentence: 'It waits while its memory goes to another host.',
      reason: 'migrating',
      shape: 'moving',
    },
    'postcopy-failed': {
      sentence: 'Its migration failed midway: part of its memory is on the other host.',
      reason: 'migration failed',
      shape: 'failed',
      tone: 'bad',
    },
    'api-error': {
      sentence: 'Something that libvirt did with it failed midway.',
      reason: 'libvirt error',
      shape: 'warning',
      tone: 'bad',
    },
  },
};

const shutoff: StateEntry<'shutoff'> = {
  label: 'Off',
  shape: 'off',
  tone: 'idle',
  reasons: {
    unknown: 'It is off.',
    shutdown: 'It was shut down.',
    destroyed: { sentence: 'It was forced off.', reason: 'forced off' },
    crashed: { sentence: 'Its guest crashed.', reason: 'crashed', shape: 'crashed', tone: 'bad' },
    migrated: { sentence: 'It went to another host.', reason: 'moved away', shape: 'moving' },
    saved: {
      sentence: 'Its memory is saved: it goes on where it was when it is started.',
      reason: 'saved',
      shape: 'saved',
    },
    failed: {
      sentence: 'It could not be started, or its hypervisor ended by itself.',
      reason: 'failed',
      shape: 'failed',
      tone: 'bad',
    },
    'from-snapshot': {
      sentence: 'It was reverted to a snapshot that was taken while off.',
      reason: 'from a snapshot',
    },
    daemon: {
      sentence: 'libvirt found it gone when it started.',
      reason: 'lost with its host',
      shape: 'warning',
      tone: 'warn',
    },
  },
};

const entries: { readonly [S in DomainState]: StateEntry<S> } = {
  nostate: {
    label: 'Unknown',
    shape: 'unknown',
    tone: 'idle',
    reasons: { unknown: 'libvirt does not tell its state.' },
  },
  running,
  // Xen's word for a machine that waits: for a person it runs.
  blocked: {
    label: 'Running',
    shape: 'running',
    tone: 'good',
    reasons: { unknown: 'It runs, and waits for something to do.' },
  },
  paused,
  shutdown: {
    label: 'Shutting down',
    shape: 'off',
    tone: 'warn',
    reasons: {
      unknown: 'It is shutting down.',
      user: 'It was asked to shut down.',
    },
  },
  shutoff,
  crashed: {
    label: 'Crashed',
    shape: 'crashed',
    tone: 'bad',
    reasons: {
      unknown: 'Its guest has crashed.',
      panicked: { sentence: 'The kernel of its guest has panicked.', reason: 'panicked' },
    },
  },
  pmsuspended: {
    label: 'Asleep',
    shape: 'asleep',
    tone: 'idle',
    reasons: { unknown: 'Its guest has put itself to sleep.' },
  },
};

/** A reason that is newer than this list says nothing beside its state. */
export function stateWords(state: DomainState, reason: string): StateWords {
  const { label, shape, tone, reasons } = entries[state];
  const byReason: Readonly<Record<string, ReasonEntry>> = reasons;
  const entry = Object.hasOwn(byReason, reason) ? byReason[reason] : byReason['unknown'];
  const special = typeof entry === 'object' ? entry : { sentence: entry ?? '' };
  return { label, shape, tone, reason: null, ...special };
}
