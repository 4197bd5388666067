import {
  domainControl,
  type DomainAction,
  type Permitted,
} from '@guesthouse/contract/domain-action';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import type { HostSummary } from '@guesthouse/contract/host';
import {
  controlContext,
  refusedByHost,
  refusedToAsker,
  type Asker,
} from '@guesthouse/contract/host-control';
import type { MachineRow } from './machine-row.ts';

type Machine = Pick<MachineRow, 'domain' | 'host'>;

export function machineControl(action: DomainAction, machine: Machine, asker: Asker): Permitted {
  return domainControl(action, { ...controlContext(asker, machine.host), ...machine.domain });
}

/** The one action that a row offers beside its menu. */
export function primaryAction({ domain }: Machine): DomainAction {
  if (domain.state === 'paused') return 'resume';
  return domainIsActive[domain.state] ? 'shutdown' : 'start';
}

/** Notes can be made in any state, as long as the host is there to keep them. */
export function notesControl({ host }: Pick<Machine, 'host'>, asker: Asker): Permitted {
  const reason = refusedByHost('domain:operate', 'machine', controlContext(asker, host));
  return reason === null ? { can: true } : { can: false, reason };
}

/**
 * A console can be opened of a machine that is off: it waits for the start. So does it for the
 * server, where the page has lost it: what the terminal shows stays.
 */
export function consoleControl(
  { domain, host }: Machine,
  { role }: Pick<Asker, 'role'>,
): Permitted {
  const at = controlContext({ role, serverReached: true }, host);
  const reason = refusedByHost('console:read', 'console', at);
  if (reason !== null) return { can: false, reason };
  if (!domain.hasSerialConsole)
    return { can: false, reason: 'This machine has no serial port or console.' };
  return { can: true };
}

/** A new machine needs a host that takes it. */
export function newMachineControl(hosts: readonly HostSummary[], asker: Asker): Permitted {
  const refusal = refusedToAsker('domain:manage', asker);
  if (refusal !== null) return { can: false, reason: refusal };
  const connected = hosts.filter(({ state }) => state === 'connected');
  if (connected.length === 0) return { can: false, reason: 'No host is connected.' };
  if (connected.every(({ readOnly }) => readOnly))
    return { can: false, reason: 'Every connected host was added for looking only.' };
  return { can: true };
}
