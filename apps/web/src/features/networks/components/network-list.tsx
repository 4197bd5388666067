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
import { networkFilter, networkSortRules, networkSuggestions } from '../model/network-list.ts';
import { membersByNetwork } from '../model/network-members.ts';
import { networkRows } from '../model/network-row.ts';
import { NoNetworks } from './no-networks.tsx';
import { NetworkActions } from './network-actions.tsx';
import {
  mediumNetworkColumns,
  narrowNetworkColumns,
  smallNetworkColumns,
  wideNetworkColumns,
} from './network-columns.tsx';

/** What the address of the list says. */
export interface NetworkListSearch {
  readonly filter?: string | undefined;
  readonly sort?: string | undefined;
}

interface Props {
  readonly inventory: InventoryView;
  readonly view: ResourceView<'network'>;
  /** Null while it is being fetched. */
  readonly attachments: ResourceView<'domain-attachments'> | null;
  readonly search: NetworkListSearch;
  readonly onSearch: (search: NetworkListSearch) => void;
}

const roomForAll = '(min-width: 1500px)';
const roomForMost = '(min-width: 1240px)';
const wideRowPx = 36;
const narrowRowPx = 56;

function useColumns() {
  const narrow = useMediaQuery(narrowPage);
  const most = useMediaQuery(roomForMost);
  const all = useMediaQuery(roomForAll);
  if (narrow) return { columns: narrowNetworkColumns, rowPx: narrowRowPx, actionsPx: 100 };
  const roomy = all ? wideNetworkColumns : mediumNetworkColumns;
  return { columns: most ? roomy : smallNetworkColumns, rowPx: wideRowPx, actionsPx: 86 };
}

/** The networks of every host; `search` lives in the address, so that a view can be shared. */
export function NetworkList({ inventory, view, attachments, search, onSearch }: Props) {
  const table = useRef<DataTableHandle>(null);
  const [filter, setFilter] = useUrlFilter(search.filter ?? '', (text) =>
    onSearch({ ...search, filter: text === '' ? undefined : text }),
  );
  const applied = useDeferredValue(filter);
  const compiled = useMemo(() => compileFilter(applied, networkFilter), [applied]);
  const sort = useMemo(() => parseTableSort(search.sort, networkSortRules), [search.sort]);
  const hosts: ReadonlyMap<HostSummary['hostId'], HostSummary> = inventory.hosts;
  const { domains } = inventory;
  const membersOf = useMemo(
    () => attachments && membersByNetwork(attachments.items.values(), domains),
    [attachments, domains],
  );
  const all = useMemo(
    () => networkRows(view.items.values(), hosts, membersOf),
    [view.items, hosts, membersOf],
  );
  const shown = useMemo(
    () => filterItems(sortRows(all, sort, networkSortRules), compiled),
    [all, sort, compiled],
  );
  const suggest = useCallback((field: string) => networkSuggestions(field, all), [all]);
  const { columns, rowPx, actionsPx } = useColumns();
  const notes = coverageNotes(view.coverage, hosts);
  return (
    <Page
      title="Networks"
      head={
        <ListToolbar
          plural="networks"
          placeholder="Filter: words, state:stopped, forward:nat, ip:10"
          filter={filter}
          onFilter={setFilter}
          definition={networkFilter}
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
          label="Networks"
          rows={shown}
          columns={columns}
          sort={sort}
          onSort={(next) => onSearch({ ...search, sort: formatTableSort(next, networkSortRules) })}
          rowPx={rowPx}
          actions={{
            widthPx: actionsPx,
            cell: (row) => <NetworkActions row={row} />,
          }}
        />
      ) : (
        <NoNetworks
          hosts={[...hosts.values()]}
          filtered={all.length > 0}
          onClearFilter={() => setFilter('')}
        />
      )}
      <CoverageList notes={notes} />
    </Page>
  );
}
