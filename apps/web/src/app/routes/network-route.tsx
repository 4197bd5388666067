import {
  hostIdSchema,
  objectUuidSchema,
  type HostId,
  type ObjectUuid,
} from '@guesthouse/contract/ids';
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

function Network({ hostId, uuid }: { hostId: HostId; uuid: ObjectUuid }) {
  const inventory = useInventory().data;
  const { data: networks, error } = useResources('network', hostId);
  const attachments = useResources('domain-attachments', hostId).data;
  const network = networks?.items.get(resourceKey(hostId, uuid));
  const row = useMemo(() => {
    if (!network || !inventory) return undefined;
    const membersOf =
      attachments && membersByNetwork(attachments.items.values(), inventory.domains);
    return networkRows([network], inventory.hosts, membersOf ?? null)[0];
  }, [network, inventory, attachments]);
  if (row) return <NetworkPage row={row} />;
  if (!error && (!networks || !inventory || networks.coverage[0]?.state === 'reading')) return null;
  return (
    <GoneResource
      what="network"
      hostId={hostId}
      coverage={networks?.coverage}
      back="/networks"
      backLabel="All networks"
    />
  );
}

export default function NetworkRoute() {
  const params = useParams({ from: '/shell/networks/$hostId/$uuid' });
  const hostId = hostIdSchema.safeParse(params.hostId);
  const uuid = objectUuidSchema.safeParse(params.uuid);
  if (!hostId.success || !uuid.success) return <NotFound />;
  return <Network hostId={hostId.data} uuid={uuid.data} />;
}
