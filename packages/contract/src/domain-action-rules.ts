import type { DomainAction } from './domain-action.ts';
import type { DomainState } from './domain-state.ts';

/** Why not, in a sentence that is shown beside the disabled control. */
export type Refusal = string;
export type StateRule = Readonly<Record<DomainState, true | Refusal>>;

const off = 'The machine is off.';
const running = 'The machine is running already.';
const awake = 'The machine is awake.';

/** What runs, and would do what it is told. */
const whileRunning: StateRule = {
  nostate: 'libvirt does not tell the state of this machine.',
  running: true,
  blocked: true,
  paused: 'The machine is paused: resume it first.',
  shutdown: 'The machine is shutting down.',
  shutoff: off,
  crashed: 'The machine has crashed: force it off, then start it.',
  pmsuspended: 'The machine sleeps: wake it first.',
};

/** What a hypervisor process holds in memory. */
const whileActive: StateRule = {
  ...whileRunning,
  paused: true,
  shutdown: true,
  crashed: true,
  pmsuspended: true,
};

const whileOff: StateRule = {
  ...whileActive,
  running: 'The machine is running: shut it down first.',
  blocked: 'The machine is running: shut it down first.',
  paused: 'The machine is paused: force it off first.',
  shutdown: whileRunning.shutdown,
  shutoff: true,
  crashed: 'The machine has crashed: force it off first.',
  pmsuspended: 'The machine sleeps: wake it, then shut it down.',
};

const always: StateRule = { ...whileActive, nostate: true, running: true, shutoff: true };

const saveable: StateRule = { ...whileRunning, paused: true };

/** For each action and state: allowed, or the reason why not. */
export const stateRules: Record<DomainAction, StateRule> = {
  start: {
    ...whileRunning,
    running,
    blocked: running,
    paused: 'The machine is paused: resume it instead.',
    shutoff: true,
    pmsuspended: 'The machine sleeps: wake it instead.',
  },
  shutdown: whileRunning,
  reboot: whileRunning,
  reset: whileActive,
  'force-off': { ...whileActive, nostate: true },
  pause: { ...whileRunning, paused: 'The machine is paused already.' },
  resume: { ...whileRunning, running, blocked: running, paused: true },
  'pm-suspend': { ...whileRunning, pmsuspended: 'The machine sleeps already.' },
  'pm-wakeup': {
    ...whileRunning,
    running: awake,
    blocked: awake,
    paused: awake,
    pmsuspended: true,
  },
  'managed-save': saveable,
  'managed-save-remove': whileOff,
  save: saveable,
  'core-dump': whileActive,
  'inject-nmi': whileRunning,
  'send-keys': { ...whileRunning, pmsuspended: true },
  'set-autostart': always,
  rename: whileOff,
  undefine: always,
  delete: always,
};

/** What decides beside the state. */
export interface DomainTraits {
  readonly persistent: boolean;
  readonly hasManagedSave: boolean;
  /** One of `domainStateReasons` of its state. */
  readonly stateReason: string;
}

/** Why libvirt itself holds a machine paused: it goes on when that has ended. */
const holdReasons: Readonly<Record<string, Refusal>> = {
  save: 'The machine is being saved.',
  dump: 'The memory of the machine is being dumped.',
  migration: 'The machine is being migrated.',
  snapshot: 'A snapshot of the machine is being taken.',
  'starting-up': 'The machine is being started.',
};

/** What can be done all the same: to end it, and what does not touch what runs. */
const despiteHold: readonly DomainAction[] = ['force-off', 'set-autostart', 'undefine', 'delete'];

/** Why an operation that is under way does not let this happen; null where it does. */
export function refusedByHold(
  action: DomainAction,
  state: DomainState,
  { stateReason }: Pick<DomainTraits, 'stateReason'>,
): Refusal | null {
  if (state !== 'paused' || despiteHold.includes(action)) return null;
  return holdReasons[stateReason] ?? null;
}

type TraitRule = (traits: DomainTraits) => Refusal | null;

const needsDefinition: TraitRule = ({ persistent }) =>
  persistent ? null : 'The machine is transient: it has no definition, and is gone when it ends.';

export const traitRules: Partial<Record<DomainAction, TraitRule>> = {
  'managed-save': needsDefinition,
  'managed-save-remove': ({ hasManagedSave }) =>
    hasManagedSave ? null : 'The machine has no saved state.',
  'set-autostart': needsDefinition,
  rename: (traits) =>
    needsDefinition(traits) ??
    (traits.hasManagedSave
      ? 'The machine has a saved state, which bears its name: start it or discard that first.'
      : null),
  undefine: needsDefinition,
  delete: needsDefinition,
};
