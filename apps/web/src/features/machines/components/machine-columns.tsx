import type { ReactNode } from 'react';
import { memoryQuantity } from '../../../shared/lib/format-quantity.ts';
import { Elapsed } from '../../../shared/ui/elapsed.tsx';
import { Figure } from '../../../shared/ui/figure.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import type { MachineRow } from '../model/machine-row.ts';
import type { SortKey } from '../model/machine-sort.ts';
import { isStale } from '../model/state-presentation.ts';
import { MachineName } from './machine-name.tsx';
import styles from './machine-table.module.css';
import { StateBadge } from './state-badge.tsx';
import { StateSince } from './state-since.tsx';

export interface MachineColumn {
  readonly key: SortKey;
  readonly label: string;
  /** Null takes what the others leave. */
  readonly widthPx: number | null;
  readonly className?: string | undefined;
  readonly cell: (row: MachineRow) => ReactNode;
}

function sinceCell({ domain, host }: MachineRow): ReactNode {
  if (!isStale(host.state)) return <StateSince domain={domain} />;
  return (
    <span className={styles.since}>
      unreachable <Elapsed since={host.since} />
    </span>
  );
}

const status: MachineColumn = {
  key: 'state',
  label: 'Status',
  widthPx: 152,
  cell: ({ domain, host }) => <StateBadge domain={domain} hostState={host.state} />,
};

const name: MachineColumn = {
  key: 'name',
  label: 'Name',
  widthPx: null,
  cell: (row) => <MachineName row={row} />,
};

const tags: MachineColumn = {
  key: 'tags',
  label: 'Tags',
  widthPx: 180,
  cell: ({ domain }) => (
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
  ),
};

/** Without tags where there is no room for them. */
export const mediumColumns: readonly MachineColumn[] = [
  status,
  name,
  {
    key: 'host',
    label: 'Host',
    widthPx: 120,
    cell: ({ host }) => <span data-hint={host.uri}>{host.label}</span>,
  },
  {
    key: 'vcpus',
    label: 'vCPUs',
    widthPx: 64,
    className: styles.number,
    cell: ({ domain }) => domain.vcpus,
  },
  {
    key: 'memory',
    label: 'Memory',
    widthPx: 84,
    className: styles.number,
    cell: ({ domain }) => <Figure {...memoryQuantity(domain.memoryKiB)} />,
  },
  { key: 'since', label: 'Since', widthPx: 152, className: styles.sinceColumn, cell: sinceCell },
  {
    key: 'autostart',
    label: 'Autostart',
    widthPx: 80,
    cell: ({ domain }) =>
      domain.autostart ? (
        <span className={styles.autostartMark}>
          <Icon name="check" size={14} />
          <span className="pf-v6-screen-reader">yes</span>
        </span>
      ) : (
        <span className="pf-v6-screen-reader">no</span>
      ),
  },
];

export const wideColumns: readonly MachineColumn[] = mediumColumns.toSpliced(2, 0, tags);

/** On a phone the name carries state, host and time on a second line. */
export const narrowColumns: readonly MachineColumn[] = [
  {
    ...name,
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
