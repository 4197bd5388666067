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

interface Props {
  readonly inventory: InventoryView;
  readonly view: ResourceView<'network'>;
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
  if (narrow) return { columns: narrowNetworkColumns, rowPx: narrowRowPx, actionsPx: 100 };
  const roomy = all ? wideNetworkColumns : mediumNetworkColumns;
  return { columns: most ? roomy : smallNetworkColumns, rowPx: wideRowPx, actionsPx: 86 };
}

/** The networks of every host; `search` lives in the address, so that a view can be shared. */
export function NetworkList({ inventory, view, attachments, search, onSearch }: Props) {
  const { hosts, domains } = inventory;
  const membersOf = useMemo(
    () => attachments && membersByNetwork(attachments.items.values(), domains),
    [attachments, domains],
  );
  const all = useMemo(
    () => networkRows(view.items.values(), hosts, membersOf),
    [view.items, hosts, membersOf],
  );
  const list = useTableList({
    rows: all,
    definition: networkFilter,
    sortRules: networkSortRules,
    suggestions: networkSuggestions,
    search,
    onSearch,
  });
  const { columns, rowPx, actionsPx } = useColumns();
  const notes = coverageNotes(view.coverage, hosts);
  return (
    <Page
      title="Networks"
      head={
        <ListToolbar
          plural="networks"
          placeholder="Filter: words, state:stopped, forward:nat, ip:10"
          {...list.toolbar}
        />
      }
    >
      {list.isEmpty ? (
        <NoNetworks hosts={hosts} {...list.empty} />
      ) : (
        <DataTable
          label="Networks"
          columns={columns}
          rowPx={rowPx}
          actions={{
            widthPx: actionsPx,
            cell: (row) => <NetworkActions row={row} />,
          }}
          {...list.table}
        />
      )}
      <CoverageList notes={notes} />
    </Page>
  );
}
