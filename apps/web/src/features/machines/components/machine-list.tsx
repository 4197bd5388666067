import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { compileFilter, filterItems } from '../../../shared/filter/compile-filter.ts';
import { useUrlFilter } from '../../../shared/filter/use-url-filter.ts';
import type { InventoryView } from '../../../shared/inventory/inventory-view.ts';
import { useStableCallback } from '../../../shared/lib/use-stable-callback.ts';
import { useListPreferences } from '../../../shared/preferences/preferences-query.ts';
import type { ListSearch } from '../../../shared/table/use-table-list.ts';
import { Page } from '../../../shared/ui/page.tsx';
import { FiguresContext, useFiguresFeed } from '../api/figures-context.ts';
import { moveColumn, shownColumns, type ColumnKey } from '../model/machine-columns.ts';
import { groupingOf, listItems } from '../model/machine-groups.ts';
import { machineRows } from '../model/machine-row.ts';
import { formatSort, parseSort, type MachineSort } from '../model/machine-sort.ts';
import { countStates, withoutState } from '../model/state-chips.ts';
import { machineSuggestions } from '../model/machine-suggestions.ts';
import { BulkBar } from './bulk/bulk-bar.tsx';
import { MachineGrid } from './machine-grid.tsx';
import { MachineTable, type MachineTableHandle } from './machine-table.tsx';
import { MachineToolbar } from './machine-toolbar.tsx';
import { NoMachines } from './no-machines.tsx';
import { useArrangedMachines } from './use-arranged-machines.ts';
import { useSelection } from './use-selection.ts';

interface Props {
  readonly view: InventoryView;
  readonly search: ListSearch;
  readonly onSearch: (search: ListSearch) => void;
}

const manyMachines = 20_000;

/** The list with its filter; `search` lives in the address, so that a view can be shared. */
export function MachineList({ view, search, onSearch }: Props) {
  const table = useRef<MachineTableHandle>(null);
  const feed = useFiguresFeed();
  const [preferences, setPreferences] = useListPreferences('machines');
  const [filter, setFilter] = useUrlFilter(search.filter ?? '', (text) =>
    onSearch({ ...search, filter: text === '' ? undefined : text }),
  );
  // With very many machines the field answers every key at once, and the list follows when it can;
  // with fewer, waiting for the next frame would take longer than the list does.
  const deferredFilter = useDeferredValue(filter);
  const appliedFilter = view.domains.size > manyMachines ? deferredFilter : filter;
  const sortText = search.sort ?? preferences.sort;
  const sort = useMemo(() => parseSort(sortText), [sortText]);
  const columns = useMemo(() => shownColumns(preferences.columns), [preferences.columns]);
  const grouping = groupingOf(preferences.groupBy);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());

  const all = useMemo(() => machineRows(view), [view]);
  const { definition, compiled, shown, wide } = useArrangedMachines(all, {
    feed,
    filter: appliedFilter,
    sort,
  });
  const items = useMemo(() => listItems(shown, grouping, closed), [shown, grouping, closed]);
  const counts = useMemo(() => {
    const rest = withoutState(appliedFilter);
    // Mostly there is no word about states, and the work has been done.
    const isWhole = rest === appliedFilter.trim();
    return countStates(isWhole ? shown : filterItems(all, compileFilter(rest, definition)));
  }, [all, shown, appliedFilter, definition]);
  const suggest = useCallback((field: string) => machineSuggestions(field, view), [view]);
  const selection = useSelection(shown);

  const onSort = useStableCallback((next: MachineSort) => {
    setPreferences({ sort: `${next.descending ? '-' : ''}${next.key}` });
    onSearch({ ...search, sort: formatSort(next) });
  });
  const onMoveColumn = useStableCallback((key: ColumnKey, to: number) =>
    setPreferences({ columns: [...moveColumn(columns, key, to)] }),
  );
  const onSelectAll = useStableCallback(selection.toggleAll);
  const onToggleGroup = useStableCallback((name: string) =>
    setClosed((before) => {
      const after = new Set(before);
      if (!after.delete(name)) after.add(name);
      return after;
    }),
  );

  return (
    <FiguresContext value={feed}>
      <Page
        title="Machines"
        head={
          <MachineToolbar
            filter={filter}
            compiled={compiled}
            suggest={suggest}
            onFilter={setFilter}
            counts={counts}
            shown={shown.length}
            total={all.length}
            onLeaveDown={() => table.current?.focusFirst()}
            preferences={preferences}
            onPreferences={setPreferences}
          />
        }
      >
        {shown.length === 0 && (
          <NoMachines
            hosts={view.hosts}
            filtered={all.length > 0}
            wide={wide}
            onClearFilter={() => setFilter('')}
          />
        )}
        {shown.length > 0 && preferences.view === 'grid' && (
          <MachineGrid
            rows={shown}
            wide={wide}
            selectedKeys={selection.keys}
            onSelect={selection.toggle}
          />
        )}
        {shown.length > 0 && preferences.view !== 'grid' && (
          <MachineTable
            ref={table}
            items={items}
            columns={columns}
            density={preferences.density ?? 'compact'}
            sort={sort}
            wide={wide}
            selectedKeys={selection.keys}
            selected={selection.extent}
            onSort={onSort}
            onMoveColumn={onMoveColumn}
            onSelect={selection.toggle}
            onSelectAll={onSelectAll}
            onToggleGroup={onToggleGroup}
          />
        )}
        {selection.rows.length > 0 && <BulkBar rows={selection.rows} onClear={selection.clear} />}
      </Page>
    </FiguresContext>
  );
}
