import { HostOverview } from '../../features/host-page/components/host-overview.tsx';
import { useHostOfPage } from '../host/host-context.ts';

export default function HostOverviewRoute() {
  return <HostOverview host={useHostOfPage()} />;
}
