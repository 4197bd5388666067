import type { DomainSummary } from '@guesthouse/contract/domain';
import type { HostSummary } from '@guesthouse/contract/host';
import { domainKey } from '@guesthouse/contract/domain-key';

/** One machine with the host that it is on. */
export interface MachineRow {
  readonly key: string;
  readonly domain: DomainSummary;
  readonly host: HostSummary;
}

interface Sources {
  readonly hosts: ReadonlyMap<HostSummary['hostId'], HostSummary>;
  readonly domains: ReadonlyMap<string, DomainSummary>;
}

/** A machine whose host has just been removed has no row: its own removal is on the way. */
export function machineRows({ hosts, domains }: Sources): MachineRow[] {
  const rows: MachineRow[] = [];
  for (const domain of domains.values()) {
    const host = hosts.get(domain.hostId);
    if (host) rows.push({ key: domainKey(domain), domain, host });
  }
  return rows;
}
