import { Table } from '@patternfly/react-table/dist/esm/components/Table/Table';
import { useCallback, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import { DataTableHead } from './data-table-head.tsx';
import { DataTableRow } from './data-table-row.tsx';
import styles from './data-table.module.css';
import type { TableSort } from './table-sort.ts';
import { SpacerRow } from './spacer-row.tsx';
import { useRowKeys } from './use-row-keys.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

export interface DataColumn<Row, Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  /** Null takes what the others leave. */
  readonly widthPx: number | null;
  readonly align?: 'end';
  /** A column whose cells are not ordered has no button. */
  readonly sortable?: false;
  readonly cell: (row: Row) => ReactNode;
}

/** What every row of a list has. */
export interface DataRow {
  readonly key: string;
  /** Moves on when the row changes: it glows then. */
  readonly revision: number;
  /** Whether it is only what was last seen. */
  readonly stale: boolean;
}

export interface DataTableHandle {
  readonly focusFirst: () => void;
}

interface Props<Row extends DataRow, Key extends string> {
  readonly ref?: Ref<DataTableHandle>;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row, Key>[];
  readonly sort: TableSort<Key>;
  readonly onSort: (sort: TableSort<Key>) => void;
  readonly rowPx: number;
  /** The last column, which is not sorted by. */
  readonly actions?: { readonly widthPx: number; readonly cell: (row: Row) => ReactNode };
}

const overscanRows = 12;

/** A table of any length of which only the visible rows exist; its first link of a row takes the keys. */
export function DataTable<Row extends DataRow, Key extends string>(props: Props<Row, Key>) {
  const { ref, label, rows, columns, sort, onSort, rowPx, actions } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { drawn, abovePx, belowPx, scrollToIndex } = useVirtualRows({
    scroller,
    count: rows.length,
    rowPx,
    keyOf: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    overscan: overscanRows,
  });
  const { onKeyDown, goTo } = useRowKeys({
    count: rows.length,
    rowPx,
    scroller,
    scrollToIndex,
  });
  useImperativeHandle(ref, () => ({ focusFirst: () => goTo(0) }));

  const columnCount = columns.length + (actions ? 1 : 0);
  return (
    <div ref={scroller} className={styles.scroller}>
      <Table
        variant="compact"
        gridBreakPoint=""
        // Its default is a grid, whose cells would have to be walked one by one.
        role="table"
        className={styles.table ?? ''}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
      >
        <DataTableHead
          columns={columns}
          sort={sort}
          onSort={onSort}
          actionsPx={actions?.widthPx ?? null}
        />
        <tbody>
          <SpacerRow heightPx={abovePx} columns={columnCount} />
          {drawn.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <DataTableRow
                  key={row.key}
                  row={row}
                  index={index}
                  rowPx={rowPx}
                  columns={columns}
                  actions={actions?.cell}
                />
              )
            );
          })}
          <SpacerRow heightPx={belowPx} columns={columnCount} />
        </tbody>
      </Table>
    </div>
  );
}
