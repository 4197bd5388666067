import { Link } from '@tanstack/react-router';
import { bytesQuantity } from '../../../shared/lib/format-quantity.ts';
import type { DataColumn } from '../../../shared/table/data-table.tsx';
import { CheckMark } from '../../../shared/ui/check-mark.tsx';
import { Figure } from '../../../shared/ui/figure.tsx';
import { MachineCount } from '../../../shared/ui/machine-count.tsx';
import { StateMark } from '../../../shared/ui/state-mark.tsx';
import type { PoolSortKey } from '../model/pool-list.ts';
import { poolPresentations, poolTypeWords } from '../model/pool-presentation.ts';
import type { PoolRow } from '../model/pool-row.ts';
import { CapacityBar } from './capacity-bar.tsx';
import styles from './storage.module.css';

type Column = DataColumn<PoolRow, PoolSortKey>;

export function PoolState({ pool, stale }: Pick<PoolRow, 'pool' | 'stale'>) {
  return <StateMark {...poolPresentations[pool.state]} stale={stale} />;
}

function PoolLink({ pool }: Pick<PoolRow, 'pool'>) {
  const { hostId, uuid, name } = pool;
  return (
    <Link
      to="/storage/$hostId/$uuid"
      params={{ hostId, uuid }}
      className={styles.link}
      preload="intent"
      data-row-link=""
    >
      {name}
    </Link>
  );
}

const amount = (bytes: number | null) =>
  bytes === null ? (
    <span className={styles.muted}>unknown</span>
  ) : (
    <Figure {...bytesQuantity(bytes)} />
  );

const state: Column = {
  key: 'state',
  label: 'State',
  widthPx: 112,
  cell: (row) => <PoolState {...row} />,
};

export const widePoolColumns: readonly Column[] = [
  state,
  { key: 'name', label: 'Name', widthPx: null, cell: (row) => <PoolLink {...row} /> },
  {
    key: 'host',
    label: 'Host',
    widthPx: 120,
    cell: ({ host }) => <span data-hint={host.uri}>{host.label}</span>,
  },
  {
    key: 'type',
    label: 'Type',
    widthPx: 144,
    cell: ({ pool }) => (
      <span data-hint={pool.source ?? pool.targetPath}>{poolTypeWords(pool.type)}</span>
    ),
  },
  {
    key: 'used',
    label: 'Allocated',
    widthPx: 208,
    cell: ({ pool }) => (
      <CapacityBar usedBytes={pool.allocationBytes} wholeBytes={pool.capacityBytes} />
    ),
  },
  {
    key: 'capacity',
    label: 'Capacity',
    widthPx: 84,
    align: 'end',
    cell: ({ pool }) => amount(pool.capacityBytes),
  },
  {
    key: 'available',
    label: 'Available',
    widthPx: 88,
    align: 'end',
    cell: ({ pool }) => amount(pool.availableBytes),
  },
  {
    key: 'volumes',
    label: 'Volumes',
    widthPx: 76,
    align: 'end',
    cell: ({ pool }) => pool.volumeCount ?? <span className={styles.muted}>unknown</span>,
  },
  {
    key: 'machines',
    label: 'Machines',
    widthPx: 82,
    align: 'end',
    cell: ({ machines }) => <MachineCount machines={machines} />,
  },
  {
    key: 'autostart',
    label: 'Autostart',
    widthPx: 82,
    cell: ({ pool }) => <CheckMark checked={pool.autostart} />,
  },
];

function without(...left: PoolSortKey[]): readonly Column[] {
  return widePoolColumns.flatMap((column) => {
    if (left.includes(column.key)) return [];
    if (column.key !== 'name') return column;
    const cell = (row: PoolRow) => (
      <>
        <PoolLink {...row} />
        <span className={styles.beside}>{poolTypeWords(row.pool.type)}</span>
      </>
    );
    return { ...column, cell };
  });
}

/** The type stands beside the name. */
export const mediumPoolColumns = without('type', 'volumes');

/** Without what the page of the pool says as well. */
export const smallPoolColumns = without('type', 'volumes', 'capacity', 'machines', 'autostart');

/** On a phone the name carries state, host and room on a second line. */
export const narrowPoolColumns: readonly Column[] = [
  {
    key: 'name',
    label: 'Name',
    widthPx: null,
    cell: (row) => (
      <>
        <PoolLink {...row} />
        <span className={styles.second}>
          <PoolState {...row} />
          <span className={styles.secondRest}>
            {amount(row.pool.availableBytes)} free · {row.host.label}
          </span>
        </span>
      </>
    ),
  },
];
