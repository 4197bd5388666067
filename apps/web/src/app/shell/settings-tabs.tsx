import { roleHas } from '@guesthouse/contract/permission';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../shared/session/session-query.ts';
import styles from '../machine/machine-tabs.module.css';

const tabs = [
  { to: '/settings', label: 'You and Guesthouse', admin: false },
  { to: '/settings/accounts', label: 'Accounts', admin: true },
  { to: '/settings/tokens', label: 'API tokens', admin: true },
] as const;

export function SettingsTabs() {
  const admin = roleHas(useSession().role, 'account:manage');
  return (
    <nav aria-label="Settings" className={styles.tabs}>
      {tabs
        .filter((tab) => admin || !tab.admin)
        .map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            className={styles.tab}
            activeOptions={{ exact: true }}
            activeProps={{ 'data-active': true }}
          >
            {label}
          </Link>
        ))}
    </nav>
  );
}
