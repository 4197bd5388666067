import { inventoryEndpoints } from '@guesthouse/contract/endpoints/inventory-endpoints';
import { domainKey } from '@guesthouse/contract/domain-key';
import type { DomainRef, HostId } from '@guesthouse/contract/ids';
import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { call } from '../api/call.ts';
import { applyChange, viewOf, type InventoryChange, type InventoryView } from './inventory-view.ts';

/** Changes that arrive while the inventory is being fetched would be lost under its older reply. */
const arrivedDuringFetch = new Set<InventoryChange[]>();

async function fetchInventory({ signal }: { signal: AbortSignal }): Promise<InventoryView> {
  const arrived: InventoryChange[] = [];
  arrivedDuringFetch.add(arrived);
  try {
    const reply = await call(inventoryEndpoints.getInventory, undefined, signal);
    return arrived.reduce(applyChange, viewOf(reply));
  } finally {
    arrivedDuringFetch.delete(arrived);
  }
}

export const inventoryQuery = queryOptions({
  queryKey: ['inventory'],
  queryFn: fetchInventory,
  staleTime: Infinity,
  gcTime: Infinity,
  // Maps are replaced by the reducer; comparing thousands of machines deeply would cost a frame.
  structuralSharing: false,
});

/** Brings one step of the mirror into the cache. */
export function receiveInventoryChange(client: QueryClient, change: InventoryChange): void {
  for (const arrived of arrivedDuringFetch) arrived.push(change);
  const before = client.getQueryData(inventoryQuery.queryKey);
  if (!before) return;
  if (before.epoch !== change.change.epoch) {
    void client.invalidateQueries({ queryKey: inventoryQuery.queryKey });
    return;
  }
  client.setQueryData(inventoryQuery.queryKey, applyChange(before, change));
}

export function useInventory() {
  return useQuery(inventoryQuery);
}

/** One host, re-rendering only when that host changes. */
export function useHost(hostId: HostId) {
  return useQuery({ ...inventoryQuery, select: (view) => view.hosts.get(hostId) }).data;
}

/** One machine's row, re-rendering only when that machine changes. */
export function useDomain(ref: DomainRef) {
  const key = domainKey(ref);
  return useQuery({ ...inventoryQuery, select: (view) => view.domains.get(key) ?? null });
}
