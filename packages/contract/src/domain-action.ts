import type { DomainState } from './domain-state.ts';
import { roleHas, leastRoleFor, type Role } from './permission.ts';
import type { HostState } from './host.ts';

export const domainActions = [
  'start',
  'shutdown',
  'reboot',
  'force-off',
  'pause',
  'resume',
] as const;
export type DomainAction = (typeof domainActions)[number];

type Refusal = string;
type StateRule = Record<DomainState, true | Refusal>;

const off = 'The machine is off.';
const running = 'The machine is running already.';
const paused = 'The machine is paused: resume it first.';
const stopping = 'The machine is shutting down.';
const asleep = 'The machine sleeps: wake it first.';
const crashed = 'The machine has crashed: force it off, then start it.';
const strange = 'libvirt does not tell the state of this machine.';

/** For each action and state: allowed, or the reason that is shown beside the disabled control. */
const rules: Record<DomainAction, StateRule> = {
  start: {
    nostate: strange,
    running,
    blocked: running,
    paused: 'The machine is paused: resume it instead.',
    shutdown: stopping,
    shutoff: true,
    crashed,
    pmsuspended: 'The machine sleeps: wake it instead.',
  },
  shutdown: {
    nostate: strange,
    running: true,
    blocked: true,
    paused,
    shutdown: stopping,
    shutoff: off,
    crashed,
    pmsuspended: asleep,
  },
  reboot: {
    nostate: strange,
    running: true,
    blocked: true,
    paused,
    shutdown: stopping,
    shutoff: off,
    crashed,
    pmsuspended: asleep,
  },
  'force-off': {
    nostate: true,
    running: true,
    blocked: true,
    paused: true,
    shutdown: true,
    shutoff: off,
    crashed: true,
    pmsuspended: true,
  },
  pause: {
    nostate: strange,
    running: true,
    blocked: true,
    paused: 'The machine is paused already.',
    shutdown: stopping,
    shutoff: off,
    crashed,
    pmsuspended: asleep,
  },
  resume: {
    nostate: strange,
    running,
    blocked: running,
    paused: true,
    shutdown: stopping,
    shutoff: off,
    crashed,
    pmsuspended: asleep,
  },
};

export type Permitted = { readonly can: true } | { readonly can: false; readonly reason: string };

/** Whether the state alone allows the action. */
export function domainCan(action: DomainAction, state: DomainState): Permitted {
  const rule = rules[action][state];
  return rule === true ? { can: true } : { can: false, reason: rule };
}

/** Everything that decides about one control: role, host, state; the first reason wins. */
export function domainControl(
  action: DomainAction,
  at: { role: Role; hostState: HostState; state: DomainState },
): Permitted {
  if (!roleHas(at.role, 'domain:operate'))
    return { can: false, reason: `This needs the ${leastRoleFor('domain:operate')} role.` };
  if (at.hostState !== 'connected')
    return { can: false, reason: 'The host is not connected, so the machine cannot be reached.' };
  return domainCan(action, at.state);
}
