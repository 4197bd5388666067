import { HostLoggingTab } from '../../features/host-page/components/host-logging.tsx';
import { useHostOfPage } from '../host/host-context.ts';

export default function HostLoggingRoute() {
  return <HostLoggingTab host={useHostOfPage()} />;
}
