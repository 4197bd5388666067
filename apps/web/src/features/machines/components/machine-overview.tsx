import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { errorWords } from '../../../shared/api/api-problem.ts';
import { domainQuery } from '../api/domain-query.ts';
import type { MachineRow } from '../model/machine-row.ts';
import { OverviewDevices } from './overview-devices.tsx';
import { OverviewFacts } from './overview-facts.tsx';
import styles from './machine-overview.module.css';

interface Props extends Pick<MachineRow, 'domain' | 'host'> {
  /** Live figures, above what the definition says. */
  readonly children: ReactNode;
}

/** What a machine is made of, read from its definition and refetched when that changes. */
export function MachineOverview({ domain, children }: Props) {
  const { data, error } = useQuery(domainQuery(domain, domain.revision));
  return (
    <div className={styles.overview}>
      {children}
      {error && !data && (
        <p role="alert" className={styles.error}>
          {errorWords(error).detail}
        </p>
      )}
      {data && (
        <>
          {data.overview.pendingChanges && (
            <p className={styles.pending}>
              The next boot will use another definition than the one that runs now.
            </p>
          )}
          <OverviewFacts domain={domain} overview={data.overview} />
          <OverviewDevices overview={data.overview} />
        </>
      )}
    </div>
  );
}
