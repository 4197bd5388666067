import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { compileFilter, filterItems } from '../filter/compile-filter.ts';
import type { FilterDefinition } from '../filter/filter-field.ts';
import { useUrlFilter } from '../filter/use-url-filter.ts';
import type { DataRow, DataTableHandle } from './data-table.tsx';
import {
  formatTableSort,
  parseTableSort,
  sortRows,
  type SortRules,
  type TableSort,
} from './table-sort.ts';

/** What the address of a list says, so that a view of it can be shared. */
export interface ListSearch {
  readonly filter?: string | undefined;
  readonly sort?: string | undefined;
}

interface Options<Row extends DataRow, Key extends string> {
  readonly rows: readonly Row[];
  readonly definition: FilterDefinition<Row>;
  readonly sortRules: SortRules<Row, Key>;
  /** What a text field of the filter could be completed to. */
  readonly suggestions: (field: string, rows: readonly Row[]) => readonly string[];
  readonly search: ListSearch;
  readonly onSearch: (search: ListSearch) => void;
}

/** A list that is filtered and sorted by its address: what its toolbar and its table are told. */
export function useTableList<Row extends DataRow, Key extends string>(options: Options<Row, Key>) {
  const { rows, definition, sortRules, suggestions, search, onSearch } = options;
  const table = useRef<DataTableHandle>(null);
  const [filter, onFilter] = useUrlFilter(search.filter ?? '', (text) =>
    onSearch({ ...search, filter: text === '' ? undefined : text }),
  );
  const applied = useDeferredValue(filter);
  const compiled = useMemo(() => compileFilter(applied, definition), [applied, definition]);
  const sort = useMemo(() => parseTableSort(search.sort, sortRules), [search.sort, sortRules]);
  const shown = useMemo(
    () => filterItems(sortRows(rows, sort, sortRules), compiled),
    [rows, sort, sortRules, compiled],
  );
  const suggest = useCallback((field: string) => suggestions(field, rows), [suggestions, rows]);
  return {
    isEmpty: shown.length === 0,
    toolbar: {
      filter,
      onFilter,
      definition,
      compiled,
      suggest,
      shown: shown.length,
      total: rows.length,
      onLeaveDown: () => table.current?.focusFirst(),
    },
    table: {
      ref: table,
      rows: shown,
      sort,
      onSort: (next: TableSort<Key>) =>
        onSearch({ ...search, sort: formatTableSort(next, sortRules) }),
    },
    empty: { filtered: rows.length > 0, onClearFilter: () => onFilter('') },
  };
}
