import type { HostSummary } from '@guesthouse/contract/host';
import type { HostInterfaceSummary } from '@guesthouse/contract/resources/host-interface';
import { useResources } from '../../../shared/resources/use-resources.ts';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';
import styles from './devices.module.css';
import { HostSilence } from './host-silence.tsx';

const collator = new Intl.Collator('en', { numeric: true });

function addressText({ addresses, dhcp }: HostInterfaceSummary): string {
  const own = addresses.map(({ address, prefix }) =>
    prefix === null ? address : `${address}/${prefix}`,
  );
  return [...own, ...dhcp.map((family) => `${family} by DHCP`)].join(', ');
}

function linkText({ linkState, linkSpeedMbps }: HostInterfaceSummary): string {
  const speed = linkSpeedMbps === null || linkSpeedMbps === 0 ? null : `${linkSpeedMbps} Mbit/s`;
  return [linkState, speed].filter(Boolean).join(', ');
}

function partsText({ members, vlan }: HostInterfaceSummary): string {
  if (vlan) return `VLAN ${vlan.tag ?? '?'} of ${vlan.interface ?? '?'}`;
  return members.join(', ');
}

const columns = [
  'Interface',
  'State',
  'Type',
  'MAC',
  'Link',
  'MTU',
  'Addresses',
  'Made of',
  'Starts',
];

function InterfaceRow({ one }: { one: HostInterfaceSummary }) {
  const unknown = <span className={styles.muted}>unknown</span>;
  return (
    <tr>
      <th scope="row">{one.name}</th>
      <td>
        <span aria-hidden="true">{one.active ? '▶' : '■'}</span> {one.active ? 'up' : 'down'}
      </td>
      <td>{one.type ?? unknown}</td>
      <td className={styles.mono}>{one.mac ?? unknown}</td>
      <td>{linkText(one) || unknown}</td>
      <td>{one.mtu ?? unknown}</td>
      <td>{addressText(one) || <span className={styles.muted}>none</span>}</td>
      <td>{partsText(one)}</td>
      <td>{one.startMode ?? unknown}</td>
    </tr>
  );
}

/** The network interfaces of the host itself, as libvirt sees them: to read. */
export function HostInterfacesTab({ host }: { host: HostSummary }) {
  const { data, error } = useResources('host-interface', host.hostId);
  const coverage = data?.coverage.find(({ hostId }) => hostId === host.hostId);
  const interfaces = [...(data?.items.values() ?? [])].sort((a, b) =>
    collator.compare(a.name, b.name),
  );
  if (data && interfaces.length === 0 && coverage?.state !== 'reading')
    return (
      <EmptyNote title="No interfaces are told of">
        <p>{coverage?.reason ?? 'libvirt names no network interface of this host.'}</p>
      </EmptyNote>
    );
  return (
    <>
      <HostSilence host={host} what="the interfaces" error={error} known={interfaces.length > 0} />
      {interfaces.length > 0 && (
        <div className={styles.page}>
          <div className={styles.scroll}>
            <table className={styles.table} aria-label="Interfaces">
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {interfaces.map((one) => (
                  <InterfaceRow key={one.key} one={one} />
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </>
  );
}
