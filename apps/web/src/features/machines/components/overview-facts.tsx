import type { DomainOverview } from '@guesthouse/contract/domain-overview';
import type { DomainSummary } from '@guesthouse/contract/domain';
import type { ReactNode } from 'react';
import { factGroups, type Fact } from '../model/overview-facts.ts';
import styles from './machine-overview.module.css';

interface Props {
  readonly domain: DomainSummary;
  readonly overview: DomainOverview;
}

function FactLine({ name, value, mono }: Fact): ReactNode {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd className={mono ? styles.mono : undefined}>{value}</dd>
    </div>
  );
}

export function OverviewFacts({ domain, overview }: Props) {
  return (
    <div className={styles.groups}>
      {factGroups(domain, overview).map(({ title, facts }) => (
        <section key={title} className={styles.group}>
          <h2>{title}</h2>
          <dl className={styles.facts}>
            {facts.map((fact) => (
              <FactLine key={fact.name} {...fact} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
