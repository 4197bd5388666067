import { useNavigate, useSearch } from '@tanstack/react-router';
import { NetworkList } from '../../features/networks/components/network-list.tsx';
import { useInventory } from '../../shared/inventory/inventory-query.ts';
import { useResources } from '../../shared/resources/use-resources.ts';
import { Page } from '../../shared/ui/page.tsx';
import { RouteError } from './route-error.tsx';

export default function NetworksRoute() {
  const inventory = useInventory();
  const networks = useResources('network');
  const attachments = useResources('domain-attachments');
  const search = useSearch({ from: '/shell/networks' });
  const navigate = useNavigate();
  const error = inventory.error ?? networks.error;
  if (!inventory.data || !networks.data)
    return <Page title="Networks">{error && <RouteError error={error} />}</Page>;
  return (
    <NetworkList
      inventory={inventory.data}
      view={networks.data}
      attachments={attachments.data ?? null}
      search={search}
      onSearch={(next) => void navigate({ to: '/networks', search: next, replace: true })}
    />
  );
}
