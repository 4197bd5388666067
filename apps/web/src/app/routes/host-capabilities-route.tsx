import { HostCapabilitiesTab } from '../../features/host-page/components/host-capabilities.tsx';
import { useHostOfPage } from '../host/host-context.ts';

export default function HostCapabilitiesRoute() {
  return <HostCapabilitiesTab host={useHostOfPage()} />;
}
