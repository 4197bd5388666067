import { Figure } from '../ui/figure.tsx';
import type { ChartDefinition } from './chart-definition.ts';
import styles from './chart.module.css';

interface Props<Sample> {
  readonly definition: ChartDefinition<Sample>;
  /** Of each series: under the cursor, else the latest. */
  readonly values: readonly (number | null)[];
}

export function valuesOf<Sample>(
  { series }: ChartDefinition<Sample>,
  sample: Sample | null,
): (number | null)[] {
  return series.map(({ value }) => (sample ? value(sample) : null));
}

/** Names, colours and exact values. */
export function ChartLegend<Sample>({
  definition: { series, quantity, stacked },
  values,
}: Props<Sample>) {
  return (
    <ul className={styles.legend}>
      {series.map(({ label }, index) => {
        const value = values[index] ?? null;
        return (
          <li key={label} className={styles.entry}>
            <span className={styles.swatch} data-colour={(index % 8) + 1} data-area={stacked} />
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
