import { useMemo } from 'react';
import type { InventoryView } from '../../../shared/inventory/inventory-view.ts';
import { narrowPage, useMediaQuery } from '../../../shared/lib/use-media-query.ts';
import { coverageNotes } from '../../../shared/resources/coverage-words.ts';
import type { ResourceView } from '../../../shared/resources/resource-view.ts';
import { DataTable } from '../../../shared/table/data-table.tsx';
import { useTableList, type ListSearch } from '../../../shared/table/use-table-list.ts';
import { CoverageList } from '../../../shared/ui/coverage-list.tsx';
import { ListToolbar } from '../../../shared/ui/list-toolbar.tsx';
import { Page } from '../../../shared/ui/page.tsx';
import { poolFilter, poolSortRules, poolSuggestions } from '../model/pool-list.ts';
import { machinesByPool } from '../model/pool-machines.ts';
import { poolRows } from '../model/pool-row.ts';
import { NoPools } from './no-pools.tsx';
import { PoolActions } from './pool-actions.tsx';
import {
  mediumPoolColumns,
  narrowPoolColumns,
  smallPoolColumns,
  widePoolColumns,
} from './pool-columns.tsx';

interface Props {
  readonly inventory: InventoryView;
  readonly view: ResourceView<'storage-pool'>;
  /** Null while it is being fetched. */
  readonly attachments: ResourceView<'domain-attachments'> | null;
  readonly search: ListSearch;
  readonly onSearch: (search: ListSearch) => void;
}

const roomForAll = '(min-width: 1500px)';
const roomForMost = '(min-width: 1240px)';
const wideRowPx = 36;
const narrowRowPx = 56;

function useColumns() {
  const narrow = useMediaQuery(narrowPage);
  const most = useMediaQuery(roomForMost);
  const all = useMediaQuery(roomForAll);
  if (narrow) return { columns: narrowPoolColumns, rowPx: narrowRowPx, actionsPx: 140 };
  const roomy = all ? widePoolColumns : mediumPoolColumns;
  return { columns: most ? roomy : smallPoolColumns, rowPx: wideRowPx, actionsPx: 116 };
}

/** The pools of every host; `search` lives in the address, so that a view can be shared. */
export function PoolList({ inventory, view, attachments, search, onSearch }: Props) {
  const { hosts, domains } = inventory;
  const machinesOf = useMemo(
    () => attachments && machinesByPool(attachments.items.values(), domains),
    [attachments, domains],
  );
  const all = useMemo(
    () => poolRows(view.items.values(), hosts, machinesOf),
    [view.items, hosts, machinesOf],
  );
  const list = useTableList({
    rows: all,
    definition: poolFilter,
    sortRules: poolSortRules,
    suggestions: poolSuggestions,
    search,
    onSearch,
  });
  const { columns, rowPx, actionsPx } = useColumns();
  const notes = coverageNotes(view.coverage, hosts);
  return (
    <Page
      title="Storage"
      head={
        <ListToolbar
          plural="pools"
          placeholder="Filter: words, state:stopped, used>80, type:rbd"
          {...list.toolbar}
        />
      }
    >
      {list.isEmpty ? (
        <NoPools hosts={hosts} {...list.empty} />
      ) : (
        <DataTable
          label="Storage pools"
          columns={columns}
          rowPx={rowPx}
          actions={{
            widthPx: actionsPx,
            cell: (row) => <PoolActions row={row} />,
          }}
          {...list.table}
        />
      )}
      <CoverageList notes={notes} />
    </Page>
  );
}
