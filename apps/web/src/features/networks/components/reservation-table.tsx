import type { NetworkSummary } from '@guesthouse/contract/resources/network';
import styles from './networks.module.css';

/** Addresses that are promised to somebody in the network's definition. */
export function ReservationTable({ network }: { network: NetworkSummary }) {
  const reservations = network.addresses.flatMap((address) => address.reservations);
  if (reservations.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Reserved addresses">
      <h2>Reserved addresses</h2>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Address</th>
              <th scope="col">Name</th>
              <th scope="col">MAC address or DUID</th>
            </tr>
          </thead>
          <tbody>
            {reservations.map(({ mac, name, address }) => (
              <tr key={`${mac ?? ''} ${name ?? ''} ${address ?? ''}`}>
                <td className={styles.mono}>{address ?? '–'}</td>
                <td>{name ?? '–'}</td>
                <td className={styles.mono}>{mac ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
