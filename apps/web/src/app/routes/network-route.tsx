import { resourceKey } from '@guesthouse/contract/resource';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { NetworkPage } from '../../features/networks/components/network-page.tsx';
import { membersByNetwork } from '../../features/networks/model/network-members.ts';
import { networkRows } from '../../features/networks/model/network-row.ts';
import { useInventory } from '../../shared/inventory/inventory-query.ts';
import { useResources } from '../../shared/resources/use-resources.ts';
import { GoneResource } from './gone-resource.tsx';
import { NotFound } from './not-found.tsx';
import { resourceRefOf, type ResourceRef } from './resource-ref.ts';

function Network({ hostId, uuid }: ResourceRef) {
  const inventory = useInventory().data;
  const found = useResources('network', hostId);
  const attachments = useResources('domain-attachments', hostId).data;
  const network = found.data?.items.get(resourceKey(hostId, uuid));
  const row = useMemo(() => {
    if (!network || !inventory) return undefined;
    const membersOf =
      attachments && membersByNetwork(attachments.items.values(), inventory.domains);
    return networkRows([network], inventory.hosts, membersOf ?? null)[0];
  }, [network, inventory, attachments]);
  if (row) return <NetworkPage row={row} />;
  return <GoneResource what="network" hostId={hostId} found={found} />;
}

export default function NetworkRoute() {
  const ref = resourceRefOf(useParams({ from: '/shell/networks/$hostId/$uuid' }));
  return ref ? <Network {...ref} /> : <NotFound />;
}
