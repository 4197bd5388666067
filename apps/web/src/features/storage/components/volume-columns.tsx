import { domainKey } from '@guesthouse/contract/domain-key';
import { Link } from '@tanstack/react-router';
import { bytesQuantity } from '../../../shared/lib/format-quantity.ts';
import type { DataColumn } from '../../../shared/table/data-table.tsx';
import { Figure } from '../../../shared/ui/figure.tsx';
import { fileName, type VolumeSortKey } from '../model/volume-list.ts';
import type { VolumeRow } from '../model/volume-row.ts';
import type { VolumeUser } from '../model/volume-users.ts';
import { CapacityBar } from './capacity-bar.tsx';
import styles from './storage.module.css';

type Column = DataColumn<VolumeRow, VolumeSortKey>;

function User({ user: { domain, target, depth } }: { user: VolumeUser }) {
  const how = depth === 0 ? (target ?? '') : 'backing';
  const hint = depth === 0 ? `disk ${target ?? ''}` : `below its disk ${target ?? ''}`;
  return (
    <span>
      <Link
        to="/machines/$hostId/$uuid"
        params={{ hostId: domain.hostId, uuid: domain.uuid }}
        className={styles.user}
        data-hint={`${domain.name}: ${hint}`}
      >
        {domain.name}
      </Link>{' '}
      <span className={styles.target}>{how}</span>
    </span>
  );
}

const usersShown = 2;

export function VolumeUsers({ users }: Pick<VolumeRow, 'users'>) {
  if (users.length === 0) return <span className={styles.muted}>no machine</span>;
  const more = users.slice(usersShown);
  return (
    <span className={styles.users}>
      {users.slice(0, usersShown).map((user) => (
        <User key={`${domainKey(user.domain)} ${user.target ?? ''}`} user={user} />
      ))}
      {more.length > 0 && (
        <span className={styles.muted} data-hint={more.map(({ domain }) => domain.name).join(', ')}>
          +{more.length}
        </span>
      )}
    </span>
  );
}

const amount = (bytes: number | null) =>
  bytes === null ? (
    <span className={styles.muted}>unknown</span>
  ) : (
    <Figure {...bytesQuantity(bytes)} />
  );

/** Focusable, so that the keys of the list have somewhere to be. */
function VolumeName({ volume }: Pick<VolumeRow, 'volume'>) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what the arrow keys move between
    <span className={styles.volumeName} tabIndex={0} data-row-link="" data-hint={volume.path}>
      {volume.name}
    </span>
  );
}

export const wideVolumeColumns: readonly Column[] = [
  { key: 'name', label: 'Name', widthPx: null, cell: (row) => <VolumeName {...row} /> },
  {
    key: 'format',
    label: 'Format',
    widthPx: 104,
    cell: ({ volume }) => (
      <>
        {volume.format ?? <span className={styles.muted}>{volume.type}</span>}
        {volume.encrypted && <span className={styles.muted}> · encrypted</span>}
      </>
    ),
  },
  {
    key: 'capacity',
    label: 'Capacity',
    widthPx: 92,
    align: 'end',
    cell: ({ volume }) => amount(volume.capacityBytes),
  },
  {
    key: 'allocation',
    label: 'Allocation',
    widthPx: 208,
    cell: ({ volume }) => (
      <CapacityBar calm usedBytes={volume.allocationBytes} wholeBytes={volume.capacityBytes} />
    ),
  },
  {
    key: 'backing',
    label: 'Backing file',
    widthPx: 190,
    cell: ({ volume: { backingPath } }) =>
      backingPath === null ? (
        <span className={styles.muted}>none</span>
      ) : (
        <span data-hint={backingPath}>{fileName(backingPath)}</span>
      ),
  },
  {
    key: 'users',
    label: 'Used by',
    widthPx: 250,
    cell: ({ users }) => <VolumeUsers users={users} />,
  },
];

export const mediumVolumeColumns: readonly Column[] = wideVolumeColumns.flatMap((column) => {
  if (column.key === 'format' || column.key === 'backing') return [];
  return column.key === 'users' ? { ...column, widthPx: 180 } : column;
});

/** On a phone the name carries format, size and machine on a second line. */
export const narrowVolumeColumns: readonly Column[] = [
  {
    key: 'name',
    label: 'Name',
    widthPx: null,
    cell: (row) => (
      <>
        <VolumeName {...row} />
        <span className={styles.second}>
          <span className={styles.muted}>
            {row.volume.format ?? row.volume.type} · {amount(row.volume.capacityBytes)}
          </span>
          <VolumeUsers users={row.users} />
        </span>
      </>
    ),
  },
];
