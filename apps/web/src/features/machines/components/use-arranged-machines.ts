import { useMemo } from 'react';
import {
  compileFilter,
  filterItems,
  type CompiledFilter,
} from '../../../shared/filter/compile-filter.ts';
import type { FilterDefinition } from '../../../shared/filter/filter-field.ts';
import { useFiguresVersion } from '../api/figures-context.ts';
import type { FiguresFeed } from '../api/figures-feed.ts';
import type { WideWish } from '../api/use-figures-wish.ts';
import {
  asksForAddresses,
  figuresAskedFor,
  machineFilterDefinition,
} from '../model/machine-filter.ts';
import { figureFields } from '../model/machine-live.ts';
import type { MachineRow } from '../model/machine-row.ts';
import { sortMachines, type MachineSort } from '../model/machine-sort.ts';

interface Arrangement {
  readonly feed: FiguresFeed;
  readonly filter: string;
  readonly sort: MachineSort;
}

interface Arranged {
  readonly definition: FilterDefinition<MachineRow>;
  readonly compiled: CompiledFilter<MachineRow>;
  readonly shown: readonly MachineRow[];
  /** What has to be known of all machines for it. */
  readonly wide: WideWish;
}

/** Filtered and sorted; by figures only as long as a figure is asked for. */
export function useArrangedMachines(
  rows: readonly MachineRow[],
  { feed, filter, sort }: Arrangement,
): Arranged {
  const definition = useMemo(() => machineFilterDefinition(feed), [feed]);
  const compiled = useMemo(() => compileFilter(filter, definition), [filter, definition]);
  const wide = useMemo(() => {
    const asked = new Set(figuresAskedFor(compiled));
    const sortedBy = figureFields.find((field) => field === sort.key);
    if (sortedBy) asked.add(sortedBy);
    return {
      figures: [...asked],
      addresses: sort.key === 'addresses' || asksForAddresses(compiled),
    };
  }, [compiled, sort.key]);
  const byFigures = wide.figures.length > 0 || wide.addresses;
  const version = useFiguresVersion(feed, byFigures);
  const sorted = useMemo(
    () => sortMachines(rows, sort, feed),
    // The feed is the same object whatever it knows: its version says when that has changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [rows, sort, feed, version],
  );
  const shown = useMemo(
    () => filterItems(sorted, compiled),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [sorted, compiled, version],
  );
  return { definition, compiled, shown, wide };
}
