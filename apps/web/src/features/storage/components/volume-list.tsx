import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { compileFilter, filterItems } from '../../../shared/filter/compile-filter.ts';
import { useUrlFilter } from '../../../shared/filter/use-url-filter.ts';
import { useInventory } from '../../../shared/inventory/inventory-query.ts';
import { narrowPage, useMediaQuery } from '../../../shared/lib/use-media-query.ts';
import { useResources } from '../../../shared/resources/use-resources.ts';
import { DataTable, type DataTableHandle } from '../../../shared/table/data-table.tsx';
import { formatTableSort, parseTableSort, sortRows } from '../../../shared/table/table-sort.ts';
import { ListToolbar } from '../../../shared/ui/list-toolbar.tsx';
import type { PoolRow } from '../model/pool-row.ts';
import { volumeFilter, volumeSortRules, volumeSuggestions } from '../model/volume-list.ts';
import { volumeRows, type VolumeRow } from '../model/volume-row.ts';
import { NoVolumes } from './no-volumes.tsx';
import styles from './storage.module.css';
import { mediumVolumeColumns, narrowVolumeColumns, wideVolumeColumns } from './volume-columns.tsx';

interface Props {
  readonly row: PoolRow;
  readonly search: { readonly filter?: string | undefined; readonly sort?: string | undefined };
  readonly onSearch: (search: Props['search']) => void;
}

const roomForAll = '(min-width: 1240px)';
const nothing: readonly never[] = [];

function useVolumes({ pool, stale }: PoolRow) {
  const { hostId, uuid, name: poolName } = pool;
  const volumes = useResources('storage-volume', hostId, uuid);
  const attachments = useResources('domain-attachments', hostId).data;
  const domains = useInventory().data?.domains;
  const rows = useMemo((): readonly VolumeRow[] => {
    if (!volumes.data || !domains) return nothing;
    return volumeRows({
      poolName,
      stale,
      volumes: volumes.data.items.values(),
      attachments: attachments?.items.values() ?? [],
      domains,
    });
  }, [volumes.data, attachments, domains, poolName, stale]);
  return { rows, coverage: volumes.data?.coverage[0] ?? null, error: volumes.error };
}

function useColumns() {
  const narrow = useMediaQuery(narrowPage);
  const wide = useMediaQuery(roomForAll);
  if (narrow) return { columns: narrowVolumeColumns, rowPx: 56 };
  return { columns: wide ? wideVolumeColumns : mediumVolumeColumns, rowPx: 34 };
}

export function VolumeList({ row, search, onSearch }: Props) {
  const table = useRef<DataTableHandle>(null);
  const { rows, coverage, error } = useVolumes(row);
  const [filter, setFilter] = useUrlFilter(search.filter ?? '', (text) =>
    onSearch({ ...search, filter: text === '' ? undefined : text }),
  );
  const applied = useDeferredValue(filter);
  const compiled = useMemo(() => compileFilter(applied, volumeFilter), [applied]);
  const sort = useMemo(() => parseTableSort(search.sort, volumeSortRules), [search.sort]);
  const shown = useMemo(
    () => filterItems(sortRows(rows, sort, volumeSortRules), compiled),
    [rows, sort, compiled],
  );
  const suggest = useCallback((field: string) => volumeSuggestions(field, rows), [rows]);
  const { columns, rowPx } = useColumns();
  const isReading = coverage?.state === 'reading';
  return (
    <>
      <div className={styles.volumesHead}>
        <h2>Volumes</h2>
        <ListToolbar
          plural="volumes"
          placeholder="Filter: words, used:no, size>20G, machine:…"
          filter={filter}
          onFilter={setFilter}
          definition={volumeFilter}
          compiled={compiled}
          suggest={suggest}
          shown={shown.length}
          total={rows.length}
          onLeaveDown={() => table.current?.focusFirst()}
        />
        {isReading && coverage.total !== null && (
          <span className={styles.progress} role="status">
            read {rows.length} of {coverage.total}
          </span>
        )}
      </div>
      {shown.length > 0 ? (
        <DataTable
          ref={table}
          label={`Volumes of ${row.pool.name}`}
          rows={shown}
          columns={columns}
          sort={sort}
          onSort={(next) => onSearch({ ...search, sort: formatTableSort(next, volumeSortRules) })}
          rowPx={rowPx}
        />
      ) : (
        <NoVolumes
          row={row}
          coverage={coverage}
          error={error}
          filtered={rows.length > 0}
          onClearFilter={() => setFilter('')}
        />
      )}
    </>
  );
}
