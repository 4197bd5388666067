import { refusedByHold, stateRules, traitRules, type DomainTraits } from './domain-action-rules.ts';
import type { DomainState } from './domain-state.ts';
import { refusedByHost, type ControlContext } from './host-control.ts';
import type { Permission } from './permission.ts';

/** Everything that can be done to one machine. */
export const domainActions = [
  'start',
  'shutdown',
  'reboot',
  'reset',
  'force-off',
  'pause',
  'resume',
  'pm-suspend',
  'pm-wakeup',
  'managed-save',
  'managed-save-remove',
  'save',
  'core-dump',
  'inject-nmi',
  'send-keys',
  'set-autostart',
  'rename',
  'undefine',
  'delete',
] as const;
export type DomainAction = (typeof domainActions)[number];

/**
 * Running a machine is for operators. What defines one, ends one for good, or writes a file of the
 * caller's choice on the host is for admins (docs/adr/0010).
 */
export const domainActionPermissions: Record<DomainAction, Exclude<Permission, 'public'>> = {
  start: 'domain:operate',
  shutdown: 'domain:operate',
  reboot: 'domain:operate',
  reset: 'domain:operate',
  'force-off': 'domain:operate',
  pause: 'domain:operate',
  resume: 'domain:operate',
  'pm-suspend': 'domain:operate',
  'pm-wakeup': 'domain:operate',
  'managed-save': 'domain:operate',
  'managed-save-remove': 'domain:operate',
  save: 'domain:manage',
  'core-dump': 'domain:manage',
  'inject-nmi': 'domain:operate',
  'send-keys': 'domain:operate',
  'set-autostart': 'domain:operate',
  rename: 'domain:manage',
  undefine: 'domain:manage',
  delete: 'domain:manage',
};

export type Permitted = { readonly can: true } | { readonly can: false; readonly reason: string };

const allowed: Permitted = { can: true };

/** Whether the state alone allows the action. */
export function domainCan(action: DomainAction, state: DomainState): Permitted {
  const rule = stateRules[action][state];
  return rule === true ? allowed : { can: false, reason: rule };
}

/** What decides about one control. */
export interface ControlFacts extends ControlContext, DomainTraits {
  readonly state: DomainState;
}

/** Everything that decides about one control: role, host, what is under way, state, definition; the first reason wins. */
export function domainControl(action: DomainAction, at: ControlFacts): Permitted {
  const reason =
    refusedByHost(domainActionPermissions[action], 'machine', at) ??
    refusedByHold(action, at.state, at);
  if (reason !== null) return { can: false, reason };
  const byState = domainCan(action, at.state);
  if (!byState.can) return byState;
  const refusal = traitRules[action]?.(at) ?? null;
  return refusal === null ? allowed : { can: false, reason: refusal };
}
