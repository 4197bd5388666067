import type { Sample } from '@guesthouse/contract/stats';
import { Figure } from '../../../shared/ui/figure.tsx';
import type { ChartDefinition } from '../model/chart-definitions.ts';
import styles from './chart.module.css';

interface Props {
  readonly definition: ChartDefinition;
  /** Of each series: under the cursor, else the latest. */
  readonly values: readonly (number | null)[];
}

export function valuesOf({ series }: ChartDefinition, sample: Sample | null): (number | null)[] {
  return series.map(({ value }) => (sample ? value(sample) : null));
}

/** Names, colours and exact values. */
export function ChartLegend({ definition: { series, quantity }, values }: Props) {
  return (
    <ul className={styles.legend}>
      {series.map(({ label }, index) => {
        const value = values[index] ?? null;
        return (
          <li key={label} className={styles.entry}>
            <span className={styles.swatch} data-colour={(index % 8) + 1} />
            {label}
            <span className={styles.value}>
              {value === null ? '–' : <Figure {...quantity(value)} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
