import { Table } from '@patternfly/react-table/dist/esm/components/Table/Table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import { narrowPage, useMediaQuery } from '../../../shared/lib/use-media-query.ts';
import type { MachineRow } from '../model/machine-row.ts';
import type { MachineSort } from '../model/machine-sort.ts';
import { mediumColumns, narrowColumns, wideColumns } from './machine-columns.tsx';
import { MachineTableHead } from './machine-table-head.tsx';
import { MachineTableRow } from './machine-table-row.tsx';
import styles from './machine-table.module.css';
import { useActionMenu } from './use-action-menu.tsx';
import { useRowKeys } from '../../../shared/table/use-row-keys.ts';

const wideRowPx = 34;
const narrowRowPx = 56;
const roomForTags = '(min-width: 1360px)';
const overscanRows = 12;
const wideActionsPx = 116;
const narrowActionsPx = 136;

export interface MachineTableHandle {
  readonly focusFirst: () => void;
}

interface Props {
  readonly ref?: Ref<MachineTableHandle>;
  readonly rows: readonly MachineRow[];
  readonly sort: MachineSort;
  readonly onSort: (sort: MachineSort) => void;
}

function Spacer({ heightPx, columns }: { heightPx: number; columns: number }) {
  if (heightPx <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height: heightPx, padding: 0 }} />
    </tr>
  );
}

/** All machines as a table of which only the visible rows exist. */
export function MachineTable({ ref, rows, sort, onSort }: Props) {
  const narrow = useMediaQuery(narrowPage);
  const wide = useMediaQuery(roomForTags);
  const roomyColumns = wide ? wideColumns : mediumColumns;
  const columns = narrow ? narrowColumns : roomyColumns;
  const rowPx = narrow ? narrowRowPx : wideRowPx;
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

  const byKey = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows]);
  const { openKey, toggle, prepare, menu } = useActionMenu((key) => byKey.get(key));

  const items = virtualizer.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={styles.scroller} data-scroller="machines">
      <Table
        variant="compact"
        gridBreakPoint=""
        // Its default is a grid, whose cells would have to be walked one by one.
        role="table"
        className={styles.table ?? ''}
        aria-label="Machines"
        aria-rowcount={rows.length + 1}
        data-narrow={narrow}
        onKeyDown={onKeyDown}
      >
        <MachineTableHead
          columns={columns}
          actionsPx={narrow ? narrowActionsPx : wideActionsPx}
          sort={sort}
          onSort={onSort}
        />
        <tbody className="pf-v6-c-table__tbody">
          <Spacer heightPx={above} columns={columns.length + 1} />
          {items.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <MachineTableRow
                  key={row.key}
                  rowKey={row.key}
                  domain={row.domain}
                  host={row.host}
                  index={index}
                  columns={columns}
                  menuOpen={openKey === row.key}
                  onMenu={toggle}
                  onPrepareMenu={prepare}
                />
              )
            );
          })}
          <Spacer heightPx={below} columns={columns.length + 1} />
        </tbody>
      </Table>
      {menu}
    </div>
  );
}
