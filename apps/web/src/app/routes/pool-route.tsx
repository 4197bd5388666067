import {
  hostIdSchema,
  objectUuidSchema,
  type HostId,
  type ObjectUuid,
} from '@guesthouse/contract/ids';
import { resourceKey } from '@guesthouse/contract/resource';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { PoolPage } from '../../features/storage/components/pool-page.tsx';
import { machinesByPool } from '../../features/storage/model/pool-machines.ts';
import { poolRows } from '../../features/storage/model/pool-row.ts';
import { useInventory } from '../../shared/inventory/inventory-query.ts';
import { useResources } from '../../shared/resources/use-resources.ts';
import { GoneResource } from './gone-resource.tsx';
import { NotFound } from './not-found.tsx';

interface Props {
  readonly hostId: HostId;
  readonly uuid: ObjectUuid;
}

function Pool({ hostId, uuid }: Props) {
  const inventory = useInventory().data;
  const { data: pools, error } = useResources('storage-pool', hostId);
  const attachments = useResources('domain-attachments', hostId).data;
  const search = useSearch({ from: '/shell/storage/$hostId/$uuid' });
  const navigate = useNavigate();
  const pool = pools?.items.get(resourceKey(hostId, uuid));
  const row = useMemo(() => {
    if (!pool || !inventory) return undefined;
    const machinesOf = attachments && machinesByPool(attachments.items.values(), inventory.domains);
    return poolRows([pool], inventory.hosts, machinesOf ?? null)[0];
  }, [pool, inventory, attachments]);
  if (row)
    return (
      <PoolPage
        row={row}
        search={search}
        onSearch={(next) =>
          void navigate({
            to: '/storage/$hostId/$uuid',
            params: { hostId, uuid },
            search: next,
            replace: true,
          })
        }
      />
    );
  if (!error && (!pools || !inventory || pools.coverage[0]?.state === 'reading')) return null;
  return (
    <GoneResource
      what="storage pool"
      hostId={hostId}
      coverage={pools?.coverage}
      back="/storage"
      backLabel="All storage pools"
    />
  );
}

export default function PoolRoute() {
  const params = useParams({ from: '/shell/storage/$hostId/$uuid' });
  const hostId = hostIdSchema.safeParse(params.hostId);
  const uuid = objectUuidSchema.safeParse(params.uuid);
  if (!hostId.success || !uuid.success) return <NotFound />;
  return <Pool hostId={hostId.data} uuid={uuid.data} />;
}
