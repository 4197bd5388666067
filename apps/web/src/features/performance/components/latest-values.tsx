import type { Sample } from '@guesthouse/contract/stats';
import { quantityText } from '../../../shared/lib/format-quantity.ts';
import type { ChartDefinition } from '../model/chart-definitions.ts';

interface Props {
  readonly definitions: readonly ChartDefinition[];
  readonly latest: Sample | null;
}

/** What the charts show at their right edge, as a table for whoever does not see them. */
export function LatestValues({ definitions, latest }: Props) {
  if (!latest) return null;
  return (
    <table className="pf-v6-screen-reader" aria-label="Latest values">
      <thead>
        <tr>
          <th scope="col">Of</th>
          <th scope="col">Measure</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {definitions.flatMap(({ title, series, quantity }) =>
          series.map(({ label, value }) => {
            const now = value(latest);
            return (
              <tr key={`${title} ${label}`}>
                <td>{title}</td>
                <td>{label}</td>
                <td>{now === null ? 'unknown' : quantityText(quantity(now))}</td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}
