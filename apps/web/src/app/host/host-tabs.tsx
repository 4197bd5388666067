import type { HostId } from '@guesthouse/contract/ids';
import { Link } from '@tanstack/react-router';
import styles from '../machine/machine-tabs.module.css';

const tabs = [
  { to: '/hosts/$hostId', label: 'Overview', exact: true },
  { to: '/hosts/$hostId/topology', label: 'Topology', exact: false },
  { to: '/hosts/$hostId/devices', label: 'Devices', exact: false },
  { to: '/hosts/$hostId/interfaces', label: 'Interfaces', exact: false },
  { to: '/hosts/$hostId/capabilities', label: 'Capabilities', exact: false },
  { to: '/hosts/$hostId/logging', label: 'Logging', exact: false },
] as const;

/** Each tab is an address of its own, so these are links and not ARIA tabs. */
export function HostTabs({ hostId }: { hostId: HostId }) {
  return (
    <nav aria-label="Host" className={styles.tabs}>
      {tabs.map(({ to, label, exact }) => (
        <Link
          key={to}
          to={to}
          params={{ hostId }}
          className={styles.tab}
          activeOptions={{ exact, includeSearch: false }}
          activeProps={{ 'data-active': true }}
          preload="intent"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
