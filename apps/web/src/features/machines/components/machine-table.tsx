import { Table } from '@patternfly/react-table/dist/esm/components/Table/Table';
import {
  memo,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
  type CSSProperties,
  type Ref,
} from 'react';
import { narrowPage, useMediaQuery } from '../../../shared/lib/use-media-query.ts';
import { useFiguresWish, type WideWish } from '../api/use-figures-wish.ts';
import type { ColumnKey } from '../model/machine-columns.ts';
import type { ListItem } from '../model/machine-groups.ts';
import type { MachineSort } from '../model/machine-sort.ts';
import { GroupRow } from './group-row.tsx';
import { nameMinimumPx, narrowColumns, wideColumns } from './machine-columns.tsx';
import { MachineTableHead } from './machine-table-head.tsx';
import { MachineTableRow } from './machine-table-row.tsx';
import styles from './machine-table.module.css';
import { useActionMenu } from './use-action-menu.tsx';
import { usePinnedEdges } from '../../../shared/table/use-pinned-edges.ts';
import { SpacerRow } from '../../../shared/table/spacer-row.tsx';
import { useRowKeys } from '../../../shared/table/use-row-keys.ts';
import { useVirtualRows } from '../../../shared/table/use-virtual-rows.ts';

const rowHeightsPx = { compact: 34, roomy: 44, narrow: 56 } as const;
export type Density = 'compact' | 'roomy';
const overscanRows = 6;
const selectPx = 40;
const wideActionsPx = 116;
const narrowActionsPx = 136;

export interface MachineTableHandle {
  readonly focusFirst: () => void;
}

interface Props {
  readonly ref?: Ref<MachineTableHandle>;
  readonly items: readonly ListItem[];
  readonly columns: readonly ColumnKey[];
  readonly density: Density;
  readonly sort: MachineSort;
  readonly wide: WideWish;
  readonly selectedKeys: ReadonlySet<string>;
  readonly selected: 'all' | 'some' | 'none';
  readonly onSort: (sort: MachineSort) => void;
  readonly onMoveColumn: (key: ColumnKey, to: number) => void;
  readonly onSelect: (key: string, range: boolean) => void;
  readonly onSelectAll: () => void;
  readonly onToggleGroup: (name: string) => void;
}

/** For the table, and for the style sheet, which moves its last column to the edge of the window. */
function leastWidth(widthPx: number): CSSProperties {
  return { minWidth: widthPx, '--gh-least-px': `${widthPx}px` } as CSSProperties;
}

/** All machines as a table of which only the visible rows exist; not drawn again for a key in the filter. */
export const MachineTable = memo(function MachineTable(props: Props) {
  const { ref, items, density, sort, selectedKeys, selected, wide } = props;
  const { onSort, onMoveColumn, onSelect, onSelectAll, onToggleGroup } = props;
  const narrow = useMediaQuery(narrowPage);
  const chosen = useMemo(() => wideColumns(props.columns), [props.columns]);
  const columns = narrow ? narrowColumns : chosen;
  const rowPx = rowHeightsPx[narrow ? 'narrow' : density];
  const scroller = useRef<HTMLDivElement>(null);
  usePinnedEdges(scroller);
  const { drawn, abovePx, belowPx, scrollToIndex } = useVirtualRows({
    scroller,
    count: items.length,
    rowPx,
    keyOf: useCallback((index: number) => items[index]?.itemKey ?? index, [items]),
    overscan: overscanRows,
  });
  const { onKeyDown, goTo } = useRowKeys({
    count: items.length,
    rowPx,
    scroller,
    scrollToIndex,
  });
  useImperativeHandle(ref, () => ({ focusFirst: () => goTo(0) }));

  const findRow = (key: string) => {
    const found = items.find((item) => item.kind === 'machine' && item.row.key === key);
    return found?.kind === 'machine' ? found.row : undefined;
  };
  const { openKey, toggle, prepare, menu } = useActionMenu(findRow);

  useFiguresWish(
    drawn.flatMap(({ index }) => {
      const item = items[index];
      return item?.kind === 'machine' ? [item.row] : [];
    }),
    wide,
  );
  const actionsPx = narrow ? narrowActionsPx : wideActionsPx;
  const leastPx = columns.reduce((sum, { widthPx }) => sum + (widthPx ?? nameMinimumPx), 0);
  const spanned = columns.length + 2;
  return (
    <>
      <div ref={scroller} className={styles.scroller} data-scroller="machines">
        <Table
          variant="compact"
          gridBreakPoint=""
          // Its default is a grid, whose cells would have to be walked one by one.
          role="table"
          className={styles.table ?? ''}
          style={narrow ? undefined : leastWidth(leastPx + selectPx + actionsPx)}
          aria-label="Machines"
          aria-rowcount={items.length + 1}
          data-narrow={narrow}
          data-density={density}
          onKeyDown={onKeyDown}
        >
          <MachineTableHead
            columns={columns}
            selectPx={selectPx}
            actionsPx={actionsPx}
            sort={sort}
            selected={selected}
            onSort={onSort}
            onMove={narrow ? undefined : onMoveColumn}
            onSelectAll={onSelectAll}
          />
          <tbody>
            <SpacerRow heightPx={abovePx} columns={spanned} />
            {drawn.map(({ index }) => {
              const item = items[index];
              if (!item) return null;
              if (item.kind === 'group')
                return (
                  <GroupRow
                    key={item.itemKey}
                    group={item}
                    index={index}
                    columns={spanned}
                    onToggle={onToggleGroup}
                  />
                );
              const { key, domain, host } = item.row;
              return (
                <MachineTableRow
                  key={item.itemKey}
                  rowKey={key}
                  domain={domain}
                  host={host}
                  index={index}
                  columns={columns}
                  menuOpen={openKey === key}
                  selected={selectedKeys.has(key)}
                  onSelect={onSelect}
                  onMenu={toggle}
                  onPrepareMenu={prepare}
                />
              );
            })}
            <SpacerRow heightPx={belowPx} columns={spanned} />
          </tbody>
        </Table>
      </div>
      {menu}
    </>
  );
});
