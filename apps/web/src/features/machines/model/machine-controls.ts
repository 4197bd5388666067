import {
  domainControl,
  type DomainAction,
  type Permitted,
} from '@guesthouse/contract/domain-action';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import type { HostSummary } from '@guesthouse/contract/host';
import { refusedByHost, type ControlContext } from '@guesthouse/contract/host-control';
import { leastRoleFor, roleHas, type Role } from '@guesthouse/contract/permission';
import type { MachineRow } from './machine-row.ts';

type Machine = Pick<MachineRow, 'domain' | 'host'>;

/** Who asks, and how the host of a machine is. */
export function controlContext({ host }: Pick<Machine, 'host'>, role: Role): ControlContext {
  return { role, hostState: host.state, hostReadOnly: host.readOnly };
}

export function machineControl(action: DomainAction, machine: Machine, role: Role): Permitted {
  return domainControl(action, { ...controlContext(machine, role), ...machine.domain });
}

/** The one action that a row offers beside its menu. */
export function primaryAction({ domain }: Machine): DomainAction {
  if (domain.state === 'paused') return 'resume';
  return domainIsActive[domain.state] ? 'shutdown' : 'start';
}

/** Notes can be made in any state, as long as the host is there to keep them. */
export function notesControl(machine: Pick<Machine, 'host'>, role: Role): Permitted {
  const reason = refusedByHost('domain:operate', 'machine', controlContext(machine, role));
  return reason === null ? { can: true } : { can: false, reason };
}

/** A console can be opened of a machine that is off: it waits for the start. */
export function consoleControl(machine: Machine, role: Role): Permitted {
  const reason = refusedByHost('console:read', 'console', controlContext(machine, role));
  if (reason !== null) return { can: false, reason };
  if (!machine.domain.hasSerialConsole)
    return { can: false, reason: 'This machine has no serial port or console.' };
  return { can: true };
}

/** A new machine needs a host that takes it. */
export function newMachineControl(hosts: readonly HostSummary[], role: Role): Permitted {
  if (!roleHas(role, 'domain:manage'))
    return { can: false, reason: `This needs the ${leastRoleFor('domain:manage')} role.` };
  const connected = hosts.filter(({ state }) => state === 'connected');
  if (connected.length === 0) return { can: false, reason: 'No host is connected.' };
  if (connected.every(({ readOnly }) => readOnly))
    return { can: false, reason: 'Every connected host was added for looking only.' };
  return { can: true };
}
