import type { HostSummary } from '@guesthouse/contract/host';
import { Link } from '@tanstack/react-router';
import { writeField } from '../../../shared/filter/write-terms.ts';
import { useServerIsLost } from '../../../shared/socket/connection-health.ts';
import { Elapsed } from '../../../shared/ui/elapsed.tsx';
import { connectionStates } from '../model/connection-states.ts';
import styles from './host-page.module.css';

/** What stands beside the name of a host: its connection and since when, its address, its machines. */
export function HostHead({ host, machines }: { host: HostSummary; machines: number }) {
  const { label, past, tone, shape } = connectionStates[host.state];
  const lost = useServerIsLost();
  return (
    <span className={styles.facts}>
      <span className={styles.state} data-tone={lost ? 'idle' : tone}>
        <span aria-hidden="true">{shape}</span>
        <span>
          {lost ? (
            past
          ) : (
            <>
              {label} <Elapsed since={host.since} />
            </>
          )}
        </span>
      </span>
      <code>{host.uri}</code>
      <Link to="/machines" search={{ filter: writeField('host', [host.label]) }}>
        {machines === 1 ? '1 machine' : `${machines} machines`}
      </Link>
    </span>
  );
}
