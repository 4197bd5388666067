import { useNavigate, useSearch } from '@tanstack/react-router';
import { HostDevicesTab } from '../../features/host-page/components/host-devices.tsx';
import { useHostOfPage } from '../host/host-context.ts';

export default function HostDevicesRoute() {
  const host = useHostOfPage();
  const { filter = '' } = useSearch({ from: '/shell/hosts/$hostId/devices' });
  const navigate = useNavigate();
  return (
    <HostDevicesTab
      host={host}
      filter={filter}
      onFilter={(next) =>
        void navigate({
          to: '/hosts/$hostId/devices',
          params: { hostId: host.hostId },
          search: { filter: next === '' ? undefined : next },
          replace: true,
        })
      }
    />
  );
}
