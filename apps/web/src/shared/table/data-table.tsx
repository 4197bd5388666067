import { Table } from '@patternfly/react-table/dist/esm/components/Table/Table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import { DataTableHead } from './data-table-head.tsx';
import { DataTableRow } from './data-table-row.tsx';
import styles from './data-table.module.css';
import type { TableSort } from './table-sort.ts';
import { useRowKeys } from './use-row-keys.ts';

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

function Spacer({ heightPx, columns }: { heightPx: number; columns: number }) {
  if (heightPx <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height: heightPx, padding: 0 }} />
    </tr>
  );
}

/** A table of any length of which only the visible rows exist; its first link of a row takes the keys. */
export function DataTable<Row extends DataRow, Key extends string>(props: Props<Row, Key>) {
  const { ref, label, rows, columns, sort, onSort, rowPx, actions } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // The React Compiler, which could not memoise this, is not in use.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(() => rowPx, [rowPx]),
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    overscan: overscanRows,
    // Before the first layout the window is the best guess: the first paint has rows.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  });
  const { onKeyDown, goTo } = useRowKeys({
    count: rows.length,
    pageRows: Math.floor((scroller.current?.clientHeight ?? 0) / rowPx) || 10,
    scroller,
    scrollToIndex: (index) => virtualizer.scrollToIndex(index),
  });
  useImperativeHandle(ref, () => ({ focusFirst: () => goTo(0) }));

  const items = virtualizer.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
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
          <Spacer heightPx={above} columns={columnCount} />
          {items.map(({ index }) => {
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
          <Spacer heightPx={below} columns={columnCount} />
        </tbody>
      </Table>
    </div>
  );
}
