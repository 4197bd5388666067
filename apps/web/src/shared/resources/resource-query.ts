import type { Endpoint } from '@guesthouse/contract/endpoint';
import { resourceEndpoints } from '@guesthouse/contract/endpoints/resource-endpoints';
import type { ResourceChange } from '@guesthouse/contract/resource-change';
import type { ResourceKind, ResourceScope } from '@guesthouse/contract/resource';
import type { ResourceReply } from '@guesthouse/contract/resource-reply';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { call } from '../api/call.ts';
import {
  applyResourceChange,
  concerns,
  resourceViewOf,
  type ResourceView,
} from './resource-view.ts';

const endpoints: Record<ResourceKind, Endpoint> = {
  network: resourceEndpoints.listNetworks,
  'storage-pool': resourceEndpoints.listStoragePools,
  'storage-volume': resourceEndpoints.listStorageVolumes,
  'dhcp-lease': resourceEndpoints.listDhcpLeases,
  'node-device': resourceEndpoints.listNodeDevices,
  'host-interface': resourceEndpoints.listHostInterfaces,
  secret: resourceEndpoints.listSecrets,
  nwfilter: resourceEndpoints.listNwfilters,
  'domain-attachments': resourceEndpoints.listDomainAttachments,
};

/** Changes that arrive while a list is being fetched would be lost under its older reply. */
const arrivedDuringFetch = new Set<ResourceChange[]>();

/** A minute of going elsewhere and back shows at once what was known. */
const keptUnusedMs = 60_000;

type Scope<K extends ResourceKind> = ResourceScope & { readonly kind: K };

async function fetchResources<K extends ResourceKind>(
  scope: Scope<K>,
  signal: AbortSignal,
): Promise<ResourceView<K>> {
  const arrived: ResourceChange[] = [];
  arrivedDuringFetch.add(arrived);
  try {
    const { hostId, parent } = scope;
    const params = { ...(hostId && { hostId }), ...(parent && { uuid: parent }) };
    const parts = { params, query: endpoints[scope.kind].query && hostId ? { hostId } : {} };
    // Each kind's endpoint replies with that kind, as the contract's test of all of them holds.
    const reply = (await call(endpoints[scope.kind], parts as never, signal)) as ResourceReply<K>;
    return arrived
      .filter((change) => concerns(scope, change))
      .reduce<ResourceView<K>>(
        (view, change) => applyResourceChange(view, change as ResourceChange<K>),
        resourceViewOf(reply),
      );
  } finally {
    arrivedDuringFetch.delete(arrived);
  }
}

/** One kind in one scope; fresh only while the scope is watched. */
export function resourceQuery<K extends ResourceKind>(scope: Scope<K>) {
  return queryOptions({
    queryKey: ['resource', scope.kind, scope.hostId, scope.parent] as const,
    queryFn: ({ signal }) => fetchResources(scope, signal),
    staleTime: Infinity,
    gcTime: keptUnusedMs,
    // Maps are replaced by the reducer; comparing thousands of volumes deeply would cost a frame.
    structuralSharing: false,
    meta: { scope },
  });
}

/** Brings one step of the mirror into every list that it concerns. */
export function receiveResourceChange(client: QueryClient, change: ResourceChange): void {
  for (const arrived of arrivedDuringFetch) arrived.push(change);
  const queries = client.getQueryCache().findAll({ queryKey: ['resource', change.kind] });
  for (const { meta, queryKey } of queries) {
    const scope = meta?.['scope'] as ResourceScope | undefined;
    const before = client.getQueryData<ResourceView>(queryKey);
    if (!scope || !before || !concerns(scope, change)) continue;
    if (before.epoch === change.epoch)
      client.setQueryData(queryKey, applyResourceChange(before, change));
    else void client.invalidateQueries({ queryKey });
  }
}
