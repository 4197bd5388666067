import { useNavigate, useSearch } from '@tanstack/react-router';
import { PoolList } from '../../features/storage/components/pool-list.tsx';
import { useInventory } from '../../shared/inventory/inventory-query.ts';
import { useResources } from '../../shared/resources/use-resources.ts';
import { Page } from '../../shared/ui/page.tsx';
import { RouteError } from './route-error.tsx';

export default function StorageRoute() {
  const inventory = useInventory();
  const pools = useResources('storage-pool');
  const attachments = useResources('domain-attachments');
  const search = useSearch({ from: '/shell/storage' });
  const navigate = useNavigate();
  const error = inventory.error ?? pools.error;
  if (!inventory.data || !pools.data)
    return <Page title="Storage">{error && <RouteError error={error} />}</Page>;
  return (
    <PoolList
      inventory={inventory.data}
      view={pools.data}
      attachments={attachments.data ?? null}
      search={search}
      onSearch={(next) => void navigate({ to: '/storage', search: next, replace: true })}
    />
  );
}
