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

/**
 * A row without PatternFly's Td, which measures every cell after every render, and without its classes,
 * which make of every cell a positioned layer.
 */
export function DataTableRow<Row extends DataRow, Key extends string>(props: Props<Row, Key>) {
  const { row, index, rowPx, columns, actions } = props;
  const stale = useServerIsLost() || row.stale;
  return (
    <tr
      ref={useGlow(row.revision)}
      aria-rowindex={index + 2}
      data-index={index}
      data-row={row.key}
      data-stale={stale}
      style={{ height: rowPx }}
    >
      {columns.map(({ key, align, cell }) => (
        <td key={key} data-align={align}>
          {cell(row)}
        </td>
      ))}
      {actions && (
        <td data-align="end">
          <span className={styles.actions}>{actions(row)}</span>
        </td>
      )}
    </tr>
  );
}
