import type { ResourceCoverage } from '@guesthouse/contract/resource';
import { Link } from '@tanstack/react-router';
import { formatMoment } from '../../../shared/lib/format-time.ts';
import type { LeaseRow } from '../model/lease-rows.ts';
import styles from './networks.module.css';

interface Props {
  readonly rows: readonly LeaseRow[];
  readonly hasDhcp: boolean;
  readonly coverage: ResourceCoverage | null;
}

function nothing({ hasDhcp, coverage }: Props): string {
  if (coverage?.state === 'unavailable')
    return `There are no leases to show. ${coverage.reason ?? ''}`;
  if (coverage?.state === 'failed')
    return `The leases could not be read, and are tried again: ${coverage.reason ?? 'unknown'}`;
  if (coverage?.state !== 'read') return 'Being read.';
  return hasDhcp
    ? 'No address has been given out.'
    : 'libvirt gives out no addresses on this network.';
}

/** The addresses that the network has given out, read anew while somebody looks. */
export function LeaseTable(props: Props) {
  const { rows } = props;
  return (
    <section className={styles.section} aria-label="DHCP leases">
      <h2>DHCP leases</h2>
      {rows.length === 0 ? (
        <p className={styles.none}>{nothing(props)}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Address</th>
                <th scope="col">MAC address</th>
                <th scope="col">Host name</th>
                <th scope="col">Machine</th>
                <th scope="col">Ends</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ lease, domain }) => (
                <tr key={lease.key}>
                  <td className={styles.mono}>
                    {lease.address}/{lease.prefix}
                  </td>
                  <td className={styles.mono}>{lease.mac ?? '–'}</td>
                  <td>{lease.hostname ?? '–'}</td>
                  <td>
                    {domain ? (
                      <Link
                        to="/machines/$hostId/$uuid"
                        params={{ hostId: domain.hostId, uuid: domain.uuid }}
                        className={styles.link}
                      >
                        {domain.name}
                      </Link>
                    ) : (
                      '–'
                    )}
                  </td>
                  <td>{lease.expiresAt === null ? 'never' : formatMoment(lease.expiresAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
