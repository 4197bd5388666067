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
import { resourceRefOf, type ResourceRef } from './resource-ref.ts';

function Pool({ hostId, uuid }: ResourceRef) {
  const inventory = useInventory().data;
  const found = useResources('storage-pool', hostId);
  const attachments = useResources('domain-attachments', hostId).data;
  const search = useSearch({ from: '/shell/storage/$hostId/$uuid' });
  const navigate = useNavigate();
  const pool = found.data?.items.get(resourceKey(hostId, uuid));
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
  return <GoneResource what="storage pool" hostId={hostId} found={found} />;
}

export default function PoolRoute() {
  const ref = resourceRefOf(useParams({ from: '/shell/storage/$hostId/$uuid' }));
  return ref ? <Pool {...ref} /> : <NotFound />;
}
