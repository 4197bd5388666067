import type { DomainRef } from '@guesthouse/contract/ids';
import { Link } from '@tanstack/react-router';
import styles from './machine-tabs.module.css';

const tabs = [
  { to: '/machines/$hostId/$uuid', label: 'Overview', exact: true },
  { to: '/machines/$hostId/$uuid/console', label: 'Console', exact: false },
  { to: '/machines/$hostId/$uuid/performance', label: 'Performance', exact: false },
  { to: '/machines/$hostId/$uuid/xml', label: 'XML', exact: false },
  { to: '/machines/$hostId/$uuid/activity', label: 'Activity', exact: false },
] as const;

/** Each tab is an address of its own, so these are links and not ARIA tabs. */
export function MachineTabs({ machineRef: { hostId, uuid } }: { machineRef: DomainRef }) {
  return (
    <nav aria-label="Machine" className={styles.tabs}>
      {tabs.map(({ to, label, exact }) => (
        <Link
          key={to}
          to={to}
          params={{ hostId, uuid }}
          className={styles.tab}
          activeOptions={{ exact }}
          activeProps={{ 'data-active': true }}
          preload="intent"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
