import type { HostSummary } from '@guesthouse/contract/host';
import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { compileFilter, filterItems } from '../../../shared/filter/compile-filter.ts';
import { useUrlFilter } from '../../../shared/filter/use-url-filter.ts';
import type { InventoryView } from '../../../shared/inventory/inventory-view.ts';
import { narrowPage, useMediaQuery } from '../../../shared/lib/use-media-query.ts';
import { coverageNotes } from '../../../shared/resources/coverage-words.ts';
import type { ResourceView } from '../../../shared/resources/resource-view.ts';
import { DataTable, type DataTableHandle } from '../../../shared/table/data-table.tsx';
import { formatTableSort, parseTableSort, sortRows } from '../../../shared/table/table-sort.ts';
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

/** What the address of the list says. */
export interface PoolListSearch {
  readonly filter?: string | undefined;
  readonly sort?: string | undefined;
}

interface Props {
  readonly inventory: InventoryView;
  readonly view: ResourceView<'storage-pool'>;
  /** Null while it is being fetched. */
  readonly attachments: ResourceView<'domain-attachments'> | null;
  readonly search: PoolListSearch;
  readonly onSearch: (search: PoolListSearch) => void;
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
  const table = useRef<DataTableHandle>(null);
  const [filter, setFilter] = useUrlFilter(search.filter ?? '', (text) =>
    onSearch({ ...search, filter: text === '' ? undefined : text }),
  );
  const applied = useDeferredValue(filter);
  const compiled = useMemo(() => compileFilter(applied, poolFilter), [applied]);
  const sort = useMemo(() => parseTableSort(search.sort, poolSortRules), [search.sort]);
  const hosts: ReadonlyMap<HostSummary['hostId'], HostSummary> = inventory.hosts;
  const { domains } = inventory;
  const machinesOf = useMemo(
    () => attachments && machinesByPool(attachments.items.values(), domains),
    [attachments, domains],
  );
  const all = useMemo(
    () => poolRows(view.items.values(), hosts, machinesOf),
    [view.items, hosts, machinesOf],
  );
  const shown = useMemo(
    () => filterItems(sortRows(all, sort, poolSortRules), compiled),
    [all, sort, compiled],
  );
  const suggest = useCallback((field: string) => poolSuggestions(field, all), [all]);
  const { columns, rowPx, actionsPx } = useColumns();
  const notes = coverageNotes(view.coverage, hosts);
  return (
    <Page
      title="Storage"
      head={
        <ListToolbar
          plural="pools"
          placeholder="Filter: words, state:stopped, used>80, type:rbd"
          filter={filter}
          onFilter={setFilter}
          definition={poolFilter}
          compiled={compiled}
          suggest={suggest}
          shown={shown.length}
          total={all.length}
          onLeaveDown={() => table.current?.focusFirst()}
        />
      }
    >
      {shown.length > 0 ? (
        <DataTable
          ref={table}
          label="Storage pools"
          rows={shown}
          columns={columns}
          sort={sort}
          onSort={(next) => onSearch({ ...search, sort: formatTableSort(next, poolSortRules) })}
          rowPx={rowPx}
          actions={{
            widthPx: actionsPx,
            cell: (row) => <PoolActions row={row} />,
          }}
        />
      ) : (
        <NoPools
          hosts={[...hosts.values()]}
          filtered={all.length > 0}
          onClearFilter={() => setFilter('')}
        />
      )}
      <CoverageList notes={notes} />
    </Page>
  );
}
