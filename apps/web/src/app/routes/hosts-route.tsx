import { AddHost } from '../../features/hosts/components/add-host.tsx';
import { HostList } from '../../features/hosts/components/host-list.tsx';
import { Page } from '../../shared/ui/page.tsx';

export default function HostsRoute() {
  return (
    <Page title="Hosts" head={<AddHost variant="secondary" />}>
      <HostList />
    </Page>
  );
}
