import type { DomainSummary } from '@guesthouse/contract/domain';
import type { HostSummary } from '@guesthouse/contract/host';
import type { NetworkSummary } from '@guesthouse/contract/resources/network';
import { isStaleHost } from '../../../shared/inventory/stale-host.ts';
import type { DataRow } from '../../../shared/table/data-table.tsx';
import type { NetworkMember } from './network-members.ts';

/** One network with the host that it is on, and the machines on it. */
export interface NetworkRow extends DataRow {
  readonly network: NetworkSummary;
  readonly host: HostSummary;
  /** Null while that is not known yet. */
  readonly members: readonly NetworkMember[] | null;
}

/** A network whose host has just been removed has no row: its own removal is on the way. */
export function networkRows(
  networks: Iterable<NetworkSummary>,
  hosts: ReadonlyMap<HostSummary['hostId'], HostSummary>,
  membersOf: ((network: NetworkSummary) => readonly NetworkMember[]) | null,
): NetworkRow[] {
  return Array.from(networks).flatMap((network) => {
    const host = hosts.get(network.hostId);
    if (!host) return [];
    const { key, revision } = network;
    const members = membersOf?.(network) ?? null;
    return { key, revision, stale: isStaleHost(host.state), network, host, members };
  });
}

/** Each machine once, however many interfaces it has there. */
export function machinesOn({ members }: Pick<NetworkRow, 'members'>): DomainSummary[] | null {
  return members && [...new Set(members.map(({ domain }) => domain))];
}
