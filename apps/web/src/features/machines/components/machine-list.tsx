import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { compileFilter, filterItems } from '../../../shared/filter/compile-filter.ts';
import { useUrlFilter } from '../../../shared/filter/use-url-filter.ts';
import type { InventoryView } from '../../../shared/inventory/inventory-view.ts';
import { Page } from '../../../shared/ui/page.tsx';
import { machineFilterDefinition } from '../model/machine-filter.ts';
import { machineRows } from '../model/machine-row.ts';
import { formatSort, parseSort, sortMachines } from '../model/machine-sort.ts';
import { withoutState } from '../model/state-chips.ts';
import { machineSuggestions } from '../model/machine-suggestions.ts';
import { MachineTable, type MachineTableHandle } from './machine-table.tsx';
import { MachineToolbar } from './machine-toolbar.tsx';
import { NoMachines } from './no-machines.tsx';

/** What the address of the list says. */
export interface MachineListSearch {
  readonly filter?: string | undefined;
  readonly sort?: string | undefined;
}

interface Props {
  readonly view: InventoryView;
  readonly search: MachineListSearch;
  readonly onSearch: (search: MachineListSearch) => void;
}

/** The list with its filter; `search` lives in the address, so that a view can be shared. */
export function MachineList({ view, search, onSearch }: Props) {
  const table = useRef<MachineTableHandle>(null);
  const [filter, setFilter] = useUrlFilter(search.filter ?? '', (text) =>
    onSearch({ ...search, filter: text === '' ? undefined : text }),
  );
  // The field answers every key at once; the list follows as soon as it can.
  const appliedFilter = useDeferredValue(filter);
  const sort = useMemo(() => parseSort(search.sort), [search.sort]);

  const definition = useMemo(() => machineFilterDefinition(), []);
  const compiled = useMemo(
    () => compileFilter(appliedFilter, definition),
    [appliedFilter, definition],
  );
  const all = useMemo(() => machineRows(view), [view]);
  const sorted = useMemo(() => sortMachines(all, sort), [all, sort]);
  const shown = useMemo(() => filterItems(sorted, compiled), [sorted, compiled]);
  const countedRows = useMemo(
    () => filterItems(all, compileFilter(withoutState(appliedFilter), definition)),
    [all, appliedFilter, definition],
  );
  const suggest = useCallback((field: string) => machineSuggestions(field, view), [view]);

  return (
    <Page
      title="Machines"
      head={
        <MachineToolbar
          filter={filter}
          compiled={compiled}
          suggest={suggest}
          onFilter={setFilter}
          countedRows={countedRows}
          shown={shown.length}
          total={all.length}
          onLeaveDown={() => table.current?.focusFirst()}
        />
      }
    >
      {shown.length > 0 ? (
        <MachineTable
          ref={table}
          rows={shown}
          sort={sort}
          onSort={(next) => onSearch({ ...search, sort: formatSort(next) })}
        />
      ) : (
        <NoMachines
          hosts={[...view.hosts.values()]}
          filtered={all.length > 0}
          onClearFilter={() => setFilter('')}
        />
      )}
    </Page>
  );
}
