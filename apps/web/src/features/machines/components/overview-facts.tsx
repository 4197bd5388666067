import type { DomainOverview } from '@guesthouse/contract/domain-overview';
import type { DomainSummary } from '@guesthouse/contract/domain';
import { FactRow, FactRows } from '../../../shared/ui/fact-rows.tsx';
import { factGroups } from '../model/overview-facts.ts';
import styles from './machine-overview.module.css';

interface Props {
  readonly domain: DomainSummary;
  readonly overview: DomainOverview;
}

export function OverviewFacts({ domain, overview }: Props) {
  return (
    <div className={styles.groups}>
      {factGroups(domain, overview).map(({ title, facts }) => (
        <section key={title} className={styles.group}>
          <h2>{title}</h2>
          <FactRows>
            {facts.map(({ name, value, mono }) => (
              <FactRow key={name} name={name}>
                {mono ? <span className={styles.mono}>{value}</span> : value}
              </FactRow>
            ))}
          </FactRows>
        </section>
      ))}
    </div>
  );
}
