import { HostInterfacesTab } from '../../features/host-page/components/host-interfaces.tsx';
import { useHostOfPage } from '../host/host-context.ts';

export default function HostInterfacesRoute() {
  return <HostInterfacesTab host={useHostOfPage()} />;
}
