import { Link } from '@tanstack/react-router';
import type { DataColumn } from '../../../shared/table/data-table.tsx';
import { CheckMark } from '../../../shared/ui/check-mark.tsx';
import { MachineCount } from '../../../shared/ui/machine-count.tsx';
import { StateMark } from '../../../shared/ui/state-mark.tsx';
import type { NetworkSortKey } from '../model/network-list.ts';
import {
  addressText,
  dhcpRanges,
  forwardLabel,
  forwardMeaning,
} from '../model/network-presentation.ts';
import { machinesOn, type NetworkRow } from '../model/network-row.ts';
import styles from './networks.module.css';

type Column = DataColumn<NetworkRow, NetworkSortKey>;

export function NetworkState({ network, stale }: Pick<NetworkRow, 'network' | 'stale'>) {
  return network.active ? (
    <StateMark label="Running" shape="play" tone="good" stale={stale} />
  ) : (
    <StateMark label="Stopped" shape="stop" tone="idle" stale={stale} />
  );
}

function NetworkLink({ network }: Pick<NetworkRow, 'network'>) {
  const { hostId, uuid, name, title } = network;
  return (
    <>
      <Link
        to="/networks/$hostId/$uuid"
        params={{ hostId, uuid }}
        className={styles.link}
        preload="intent"
        data-row-link=""
      >
        {name}
      </Link>
      {title !== null && <span className={styles.muted}> {title}</span>}
    </>
  );
}

function ListedTexts({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return <span className={styles.muted}>none</span>;
  return (
    <span data-hint={texts.length > 1 ? texts.join(', ') : undefined}>{texts.join(', ')}</span>
  );
}

export const wideNetworkColumns: readonly Column[] = [
  { key: 'state', label: 'State', widthPx: 104, cell: (row) => <NetworkState {...row} /> },
  { key: 'name', label: 'Name', widthPx: null, cell: (row) => <NetworkLink {...row} /> },
  {
    key: 'host',
    label: 'Host',
    widthPx: 120,
    cell: ({ host }) => <span data-hint={host.uri}>{host.label}</span>,
  },
  {
    key: 'forward',
    label: 'Forward',
    widthPx: 144,
    cell: ({ network }) => <span data-hint={forwardMeaning(network)}>{forwardLabel(network)}</span>,
  },
  {
    key: 'bridge',
    label: 'Bridge',
    widthPx: 88,
    cell: ({ network }) => network.bridge ?? <span className={styles.muted}>none</span>,
  },
  {
    key: 'addresses',
    label: 'Addresses',
    widthPx: 220,
    cell: ({ network }) => <ListedTexts texts={network.addresses.map(addressText)} />,
  },
  {
    key: 'dhcp',
    label: 'DHCP range',
    widthPx: 180,
    cell: ({ network }) => <ListedTexts texts={dhcpRanges(network)} />,
  },
  {
    key: 'machines',
    label: 'Machines',
    widthPx: 82,
    align: 'end',
    cell: (row) => <MachineCount machines={machinesOn(row)} />,
  },
  {
    key: 'autostart',
    label: 'Autostart',
    widthPx: 82,
    cell: ({ network }) => <CheckMark checked={network.autostart} />,
  },
];

function without(addressesPx: number, ...left: NetworkSortKey[]): readonly Column[] {
  return wideNetworkColumns.flatMap((column) => {
    if (left.includes(column.key)) return [];
    return column.key === 'addresses' ? { ...column, widthPx: addressesPx } : column;
  });
}

/** Without what the page of the network says as well. */
export const mediumNetworkColumns = without(168, 'dhcp');
export const smallNetworkColumns = without(148, 'dhcp', 'bridge', 'machines', 'autostart');

/** On a phone the name carries state, mode and address on a second line. */
export const narrowNetworkColumns: readonly Column[] = [
  {
    key: 'name',
    label: 'Name',
    widthPx: null,
    cell: (row) => (
      <>
        <NetworkLink {...row} />
        <span className={styles.second}>
          <NetworkState {...row} />
          <span className={styles.secondRest}>
            {[forwardLabel(row.network), ...row.network.addresses.map(addressText)].join(' · ')}
          </span>
        </span>
      </>
    ),
  },
];
