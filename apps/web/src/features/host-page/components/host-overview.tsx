import type { HostSummary } from '@guesthouse/contract/host';
import { useQuery } from '@tanstack/react-query';
import { FactRow, FactRows } from '../../../shared/ui/fact-rows.tsx';
import { hostDetailsQuery } from '../api/host-queries.ts';
import { hostFactGroups } from '../model/host-facts.ts';
import { HostLoad } from './host-load.tsx';
import { HostSilence } from './host-silence.tsx';
import styles from './host-page.module.css';

/** What a host is, and how it does at this moment. */
export function HostOverview({ host }: { host: HostSummary }) {
  const { data, error } = useQuery(hostDetailsQuery(host));
  const known = data !== undefined || host.hostname !== null;
  return (
    <>
      <HostSilence host={host} what="this host" error={error} known={known} />
      <div className={styles.overview}>
        {host.state === 'connected' && <HostLoad hostId={host.hostId} />}
        {known && (
          <div className={styles.groups}>
            {hostFactGroups(host, data ?? null).map(({ title, facts }) => (
              <section key={title} className={styles.section}>
                <h2>{title}</h2>
                <FactRows>
                  {facts.map(({ name, value }) => (
                    <FactRow key={name} name={name}>
                      {value}
                    </FactRow>
                  ))}
                </FactRows>
              </section>
            ))}
          </div>
        )}
      </div>
    </>
  );
}
