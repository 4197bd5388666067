import type { DomainSummary } from '@guesthouse/contract/domain';
import type { HostSummary } from '@guesthouse/contract/host';
import type { StoragePoolSummary } from '@guesthouse/contract/resources/storage';
import { isStaleHost } from '../../../shared/inventory/stale-host.ts';
import type { DataRow } from '../../../shared/table/data-table.tsx';

/** One pool with the host that it is on. */
export interface PoolRow extends DataRow {
  readonly pool: StoragePoolSummary;
  readonly host: HostSummary;
  /** Those that have a disk in it; null while that is not known yet. */
  readonly machines: readonly DomainSummary[] | null;
}

/** A pool whose host has just been removed has no row: its own removal is on the way. */
export function poolRows(
  pools: Iterable<StoragePoolSummary>,
  hosts: ReadonlyMap<HostSummary['hostId'], HostSummary>,
  machinesOf: ((pool: StoragePoolSummary) => readonly DomainSummary[]) | null,
): PoolRow[] {
  return Array.from(pools).flatMap((pool) => {
    const host = hosts.get(pool.hostId);
    if (!host) return [];
    const { key, revision } = pool;
    return {
      key,
      revision,
      stale: isStaleHost(host.state),
      pool,
      host,
      machines: machinesOf?.(pool) ?? null,
    };
  });
}
