import { hostIdSchema, domainUuidSchema, type DomainRef } from '@guesthouse/contract/ids';
import { Outlet, useParams } from '@tanstack/react-router';
import { MachineHead } from '../../features/machines/components/machine-head.tsx';
import { useDomain, useHost } from '../../shared/inventory/inventory-query.ts';
import { MachineProvider } from '../machine/machine-context.ts';
import { MachineTabs } from '../machine/machine-tabs.tsx';
import { NotFound } from './not-found.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { GoneMachine } from '../machine/gone-machine.tsx';

function MachinePage({ machineRef }: { machineRef: DomainRef }) {
  const { data: domain, isPending } = useDomain(machineRef);
  const host = useHost(machineRef.hostId);
  if (isPending) return null;
  if (!domain || !host) return <GoneMachine />;
  return (
    <MachineProvider value={{ domain, host }}>
      <Page title={domain.name} head={<MachineHead domain={domain} host={host} />}>
        <MachineTabs machineRef={machineRef} />
        <Outlet />
      </Page>
    </MachineProvider>
  );
}

export default function MachineRoute() {
  const params = useParams({ from: '/shell/machines/$hostId/$uuid' });
  const hostId = hostIdSchema.safeParse(params.hostId);
  const uuid = domainUuidSchema.safeParse(params.uuid);
  if (!hostId.success || !uuid.success) return <NotFound />;
  return <MachinePage machineRef={{ hostId: hostId.data, uuid: uuid.data }} />;
}
