import type { ReactNode } from 'react';
import { useServerIsLost } from '../socket/connection-health.ts';
import type { DataColumn, DataRow } from './data-table.tsx';
import styles from './data-table.module.css';
import { useGlow } from './use-glow.ts';

interface Props<Row extends DataRow, Key extends string> {
  readonly row: Row;
  readonly index: number;
  readonly rowPx: number;
  readonly columns: readonly DataColumn<Row, Key>[];
  readonly actions: ((row: Row) => ReactNode) | undefined;
}

/** A row in PatternFly's markup without its Td component, which measures every cell after every render. */
export function DataTableRow<Row extends DataRow, Key extends string>(props: Props<Row, Key>) {
  const { row, index, rowPx, columns, actions } = props;
  const stale = useServerIsLost() || row.stale;
  return (
    <tr
      ref={useGlow(row.revision)}
      className="pf-v6-c-table__tr"
      aria-rowindex={index + 2}
      data-index={index}
      data-row={row.key}
      data-stale={stale}
      style={{ height: rowPx }}
    >
      {columns.map(({ key, align, cell }) => (
        <td key={key} className="pf-v6-c-table__td" data-align={align}>
          {cell(row)}
        </td>
      ))}
      {actions && (
        <td className="pf-v6-c-table__td" data-align="end">
          <span className={styles.actions}>{actions(row)}</span>
        </td>
      )}
    </tr>
  );
}
