import { hostIdSchema, type HostId } from '@guesthouse/contract/ids';
import { Outlet, useParams } from '@tanstack/react-router';
import { HostHead } from '../../features/host-page/components/host-head.tsx';
import { useHost, useInventory } from '../../shared/inventory/inventory-query.ts';
import { Page } from '../../shared/ui/page.tsx';
import { GoneHost } from '../host/gone-host.tsx';
import { HostProvider } from '../host/host-context.ts';
import { HostTabs } from '../host/host-tabs.tsx';
import { NotFound } from './not-found.tsx';

function HostPage({ hostId }: { hostId: HostId }) {
  const { data: view } = useInventory();
  const host = useHost(hostId);
  if (!view) return null;
  if (!host) return <GoneHost />;
  const machines = [...view.domains.values()].filter((domain) => domain.hostId === hostId).length;
  return (
    <HostProvider value={host}>
      <Page title={host.label} head={<HostHead host={host} machines={machines} />}>
        <HostTabs hostId={hostId} />
        <Outlet />
      </Page>
    </HostProvider>
  );
}

export default function HostRoute() {
  const params = useParams({ from: '/shell/hosts/$hostId' });
  const hostId = hostIdSchema.safeParse(params.hostId);
  return hostId.success ? <HostPage hostId={hostId.data} /> : <NotFound />;
}
