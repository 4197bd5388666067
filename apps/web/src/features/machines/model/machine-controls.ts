import {
  domainControl,
  lookingOnly,
  type DomainAction,
  type Permitted,
} from '@guesthouse/contract/domain-action';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import { leastRoleFor, roleHas, type Role } from '@guesthouse/contract/permission';
import type { MachineRow } from './machine-row.ts';

type Machine = Pick<MachineRow, 'domain' | 'host'>;

export function machineControl(action: DomainAction, { domain, host }: Machine, role: Role) {
  return domainControl(action, {
    role,
    hostState: host.state,
    hostReadOnly: host.readOnly,
    ...domain,
  });
}

/** The one action that a row offers beside its menu. */
export function primaryAction({ domain }: Machine): DomainAction {
  if (domain.state === 'paused') return 'resume';
  return domainIsActive[domain.state] ? 'shutdown' : 'start';
}

/** Notes can be made in any state, as long as the host is there to keep them. */
export function notesControl({ host }: Pick<Machine, 'host'>, role: Role): Permitted {
  if (!roleHas(role, 'domain:operate'))
    return { can: false, reason: `This needs the ${leastRoleFor('domain:operate')} role.` };
  if (host.state !== 'connected')
    return { can: false, reason: 'The host is not connected, so the machine cannot be reached.' };
  if (host.readOnly) return { can: false, reason: lookingOnly };
  return { can: true };
}

/** A console can be opened of a machine that is off: it waits for the start. */
export function consoleControl({ domain, host }: Machine, role: Role): Permitted {
  if (!roleHas(role, 'console:read'))
    return { can: false, reason: `This needs the ${leastRoleFor('console:read')} role.` };
  if (host.state !== 'connected')
    return { can: false, reason: 'The host is not connected, so the console cannot be reached.' };
  if (host.readOnly) return { can: false, reason: lookingOnly };
  if (!domain.hasSerialConsole)
    return { can: false, reason: 'This machine has no serial port or console.' };
  return { can: true };
}
