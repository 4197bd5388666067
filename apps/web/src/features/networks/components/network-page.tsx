import { FactList, type Fact } from '../../../shared/ui/fact-list.tsx';
import { Page } from '../../../shared/ui/page.tsx';
import { useResources } from '../../../shared/resources/use-resources.ts';
import { leaseRows } from '../model/lease-rows.ts';
import {
  addressText,
  dhcpRanges,
  forwardLabel,
  forwardMeaning,
} from '../model/network-presentation.ts';
import { machinesOn, type NetworkRow } from '../model/network-row.ts';
import { LeaseTable } from './lease-table.tsx';
import { MemberTable } from './member-table.tsx';
import { NetworkActions } from './network-actions.tsx';
import { NetworkState } from './network-columns.tsx';
import { NetworkPicture } from './network-picture.tsx';
import styles from './networks.module.css';
import { ReservationTable } from './reservation-table.tsx';

function listed(label: string, texts: readonly (string | number)[]): Fact | null {
  if (texts.length === 0) return null;
  return { label, value: <span className={styles.mono}>{texts.join(', ')}</span> };
}

function facts({ network, host }: NetworkRow): (Fact | null)[] {
  const { bridge, domain, mtu } = network;
  return [
    { label: 'Host', value: host.label },
    { label: 'Forward', value: forwardLabel(network) },
    listed('Leaves by', network.forwardInterfaces),
    listed('Bridge', bridge === null ? [] : [bridge]),
    listed('Addresses', network.addresses.map(addressText)),
    listed('DHCP range', dhcpRanges(network)),
    domain === null ? null : { label: 'DNS domain', value: domain },
    mtu === null ? null : { label: 'MTU', value: mtu },
    listed('VLAN', network.vlanTags),
    listed('Port groups', network.portGroups),
    { label: 'Autostart', value: network.autostart ? 'with the host' : 'no' },
    network.persistent ? null : { label: 'Definition', value: 'transient: gone when it stops' },
  ];
}

/** One network: what it is, a picture of it, the machines on it and the addresses it has given out. */
export function NetworkPage({ row }: { row: NetworkRow }) {
  const { network, members } = row;
  const leases = useResources('dhcp-lease', network.hostId, network.uuid).data;
  const given = [...(leases?.items.values() ?? [])];
  return (
    <Page
      title={network.name}
      head={
        <div className={styles.head}>
          <NetworkState {...row} />
          <span className={styles.headActions}>
            <NetworkActions row={row} worded />
          </span>
        </div>
      }
    >
      <div
        className={styles.body}
        role="region"
        aria-label={`Network ${network.name}`}
        // It scrolls, so the keyboard has to reach it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <FactList facts={facts(row)} />
        <p className={styles.meaning}>{forwardMeaning(network)}</p>
        <NetworkPicture network={network} domains={machinesOn(row) ?? []} />
        <MemberTable members={members} leases={given} />
        <LeaseTable
          rows={leaseRows(given, members ?? [])}
          hasDhcp={dhcpRanges(network).length > 0}
          coverage={leases?.coverage[0] ?? null}
        />
        <ReservationTable network={network} />
      </div>
    </Page>
  );
}
