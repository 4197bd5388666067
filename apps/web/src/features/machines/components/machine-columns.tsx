import type { ReactNode } from 'react';
import { isStaleHost } from '../../../shared/inventory/stale-host.ts';
import { Elapsed } from '../../../shared/ui/elapsed.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { columnLabels, type ColumnKey } from '../model/machine-columns.ts';
import type { MachineRow } from '../model/machine-row.ts';
import { AddressCell, CpuCell, MemoryCell, RateCell, UptimeCell } from './live-cells.tsx';
import { MachineName } from './machine-name.tsx';
import styles from './machine-table.module.css';
import { StateBadge } from './state-badge.tsx';
import { StateSince } from './state-since.tsx';

export interface MachineColumn {
  readonly key: ColumnKey;
  readonly label: string;
  /** Null takes what the others leave. */
  readonly widthPx: number | null;
  readonly className?: string | undefined;
  readonly cell: (row: MachineRow) => ReactNode;
}

/** Where something live would stand: that it is not known, and since when. */
function unreachable({ host }: MachineRow): ReactNode {
  return (
    <span className={styles.since}>
      unreachable <Elapsed since={host.since} />
    </span>
  );
}

function sinceCell(row: MachineRow): ReactNode {
  return isStaleHost(row.host.state) ? unreachable(row) : <StateSince domain={row.domain} />;
}

function tagsCell({ domain }: MachineRow): ReactNode {
  if (domain.tags.length === 0) return null;
  return (
    <span
      className={styles.tags}
      data-hint={domain.tags.length > 1 ? domain.tags.join(', ') : null}
    >
      {domain.tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          {tag}
        </span>
      ))}
    </span>
  );
}

function autostartCell({ domain }: MachineRow): ReactNode {
  if (!domain.autostart) return <span className="pf-v6-screen-reader">no</span>;
  return (
    <span className={styles.autostartMark}>
      <Icon name="check" size={14} />
      <span className="pf-v6-screen-reader">yes</span>
    </span>
  );
}

type Looks = Omit<MachineColumn, 'key' | 'label'>;

const text = (read: (row: MachineRow) => string | null): Looks['cell'] =>
  function TextCell(row) {
    const words = read(row);
    return words === null ? null : (
      <span data-hint={words.length > 20 ? words : null}>{words}</span>
    );
  };

const looks: Record<ColumnKey, Looks> = {
  state: {
    widthPx: 136,
    cell: ({ domain, host }) => <StateBadge domain={domain} hostState={host.state} />,
  },
  name: { widthPx: null, className: styles.nameColumn, cell: (row) => <MachineName row={row} /> },
  host: { widthPx: 100, cell: ({ host }) => <span data-hint={host.uri}>{host.label}</span> },
  cpu: {
    widthPx: 160,
    cell: (row) => (isStaleHost(row.host.state) ? unreachable(row) : <CpuCell row={row} />),
  },
  mem: { widthPx: 140, className: styles.number, cell: (row) => <MemoryCell row={row} /> },
  disk: {
    widthPx: 88,
    className: styles.number,
    cell: (row) => <RateCell row={row} rate="diskBytesPerSecond" />,
  },
  net: {
    widthPx: 88,
    className: styles.number,
    cell: (row) => <RateCell row={row} rate="netBytesPerSecond" />,
  },
  addresses: { widthPx: 144, cell: (row) => <AddressCell row={row} /> },
  tags: { widthPx: 168, cell: tagsCell },
  uptime: { widthPx: 104, cell: (row) => <UptimeCell row={row} /> },
  autostart: { widthPx: 82, cell: autostartCell },
  since: { widthPx: 152, cell: sinceCell },
  vcpus: { widthPx: 64, className: styles.number, cell: ({ domain }) => domain.vcpus },
  title: { widthPx: 180, cell: text(({ domain }) => domain.title) },
  description: { widthPx: 240, cell: text(({ domain }) => domain.description) },
  os: { widthPx: 120, cell: text(({ domain }) => domain.os) },
  kept: {
    widthPx: 96,
    cell: text(({ domain }) => (domain.persistent ? 'persistent' : 'transient')),
  },
  id: { widthPx: 64, className: styles.number, cell: ({ domain }) => domain.id },
  uuid: {
    widthPx: 296,
    cell: ({ domain }) => <code className={styles.code}>{domain.uuid}</code>,
  },
};

/** What the name needs at least beside the columns with a width. */
export const nameMinimumPx = 196;

export function wideColumns(keys: readonly ColumnKey[]): MachineColumn[] {
  return keys.map((key) => ({ key, label: columnLabels[key], ...looks[key] }));
}

/** On a phone the name carries state, host and time on a second line. */
export const narrowColumns: readonly MachineColumn[] = [
  {
    key: 'name',
    label: columnLabels.name,
    widthPx: null,
    cell: (row) => (
      <>
        <MachineName row={row} />
        <span className={styles.second}>
          <StateBadge domain={row.domain} hostState={row.host.state} />
          <span className={styles.secondRest}>
            {sinceCell(row)} · {row.host.label}
          </span>
        </span>
      </>
    ),
  },
];
