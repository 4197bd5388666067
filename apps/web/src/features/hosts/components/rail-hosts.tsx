import type { HostSummary } from '@guesthouse/contract/host';
import { Link } from '@tanstack/react-router';
import { writeField } from '../../../shared/filter/write-terms.ts';
import { useInventory } from '../../../shared/inventory/inventory-query.ts';
import { useServerIsLost } from '../../../shared/socket/connection-health.ts';
import { Elapsed } from '../../../shared/ui/elapsed.tsx';
import { hostMood, hostPresentations, hostTrouble } from '../model/host-presentation.ts';
import { HostMark } from './host-mark.tsx';
import styles from './rail-hosts.module.css';

function RailHost({ host, folded }: { host: HostSummary; folded: boolean }) {
  const { label } = hostPresentations[hostMood(host)];
  const trouble = hostTrouble(host);
  const words = useServerIsLost() ? `was ${label.toLowerCase()}` : (trouble ?? label);
  return (
    <li>
      <Link
        to="/machines"
        search={{ filter: writeField('host', [host.label]) }}
        className={styles.host}
        data-hint={folded ? `${host.label}: ${words}` : words}
      >
        <HostMark mood={hostMood(host)} />
        <span className={folded ? 'pf-v6-screen-reader' : styles.label}>
          {host.label}
          <span className="pf-v6-screen-reader">, {words}</span>
        </span>
        {!folded && host.state === 'unreachable' && (
          <span className={styles.since}>
            <Elapsed since={host.since} />
          </span>
        )}
      </Link>
    </li>
  );
}

/** Every host and how its connection is; a click shows its machines. */
export function RailHosts({ folded }: { folded: boolean }) {
  const view = useInventory().data;
  if (!view || view.hosts.size === 0) return null;
  return (
    <section aria-label="Connections" className={styles.section}>
      {!folded && <h2 className={styles.title}>Connections</h2>}
      <ul className={styles.list}>
        {[...view.hosts.values()].map((host) => (
          <RailHost key={host.hostId} host={host} folded={folded} />
        ))}
      </ul>
    </section>
  );
}
