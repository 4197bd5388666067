import { useMemo } from 'react';
import { useInventory } from '../../../shared/inventory/inventory-query.ts';
import { narrowPage, useMediaQuery } from '../../../shared/lib/use-media-query.ts';
import { useResources } from '../../../shared/resources/use-resources.ts';
import { DataTable } from '../../../shared/table/data-table.tsx';
import { useTableList, type ListSearch } from '../../../shared/table/use-table-list.ts';
import { ListToolbar } from '../../../shared/ui/list-toolbar.tsx';
import type { PoolRow } from '../model/pool-row.ts';
import { volumeFilter, volumeSortRules, volumeSuggestions } from '../model/volume-list.ts';
import { volumeRows, type VolumeRow } from '../model/volume-row.ts';
import { NoVolumes } from './no-volumes.tsx';
import styles from './storage.module.css';
import { mediumVolumeColumns, narrowVolumeColumns, wideVolumeColumns } from './volume-columns.tsx';

interface Props {
  readonly row: PoolRow;
  readonly search: ListSearch;
  readonly onSearch: (search: ListSearch) => void;
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
  const { rows, coverage, error } = useVolumes(row);
  const list = useTableList({
    rows,
    definition: volumeFilter,
    sortRules: volumeSortRules,
    suggestions: volumeSuggestions,
    search,
    onSearch,
  });
  const { columns, rowPx } = useColumns();
  const isReading = coverage?.state === 'reading';
  return (
    <>
      <div className={styles.volumesHead}>
        <h2>Volumes</h2>
        <ListToolbar
          plural="volumes"
          placeholder="Filter: words, used:no, size>20G, machine:…"
          {...list.toolbar}
        />
        {isReading && coverage.total !== null && (
          <span className={styles.progress} role="status">
            read {rows.length} of {coverage.total}
          </span>
        )}
      </div>
      {list.isEmpty ? (
        <NoVolumes row={row} coverage={coverage} error={error} {...list.empty} />
      ) : (
        <DataTable
          label={`Volumes of ${row.pool.name}`}
          columns={columns}
          rowPx={rowPx}
          {...list.table}
        />
      )}
    </>
  );
}
