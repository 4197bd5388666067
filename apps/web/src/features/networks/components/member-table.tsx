import { domainKey } from '@guesthouse/contract/domain-key';
import type { DhcpLease } from '@guesthouse/contract/resources/network';
import { Link } from '@tanstack/react-router';
import { StateMark } from '../../../shared/ui/state-mark.tsx';
import { addressesOf } from '../model/lease-rows.ts';
import { memberStates } from '../model/member-state.ts';
import type { NetworkMember } from '../model/network-members.ts';
import styles from './networks.module.css';

interface Props {
  /** Null while that is not known yet. */
  readonly members: readonly NetworkMember[] | null;
  readonly leases: readonly DhcpLease[];
}

/** Every interface of a machine that is plugged in. */
export function MemberTable({ members, leases }: Props) {
  return (
    <section className={styles.section} aria-label="Machines on this network">
      <h2>Machines</h2>
      {members === null || members.length === 0 ? (
        <p className={styles.none}>
          {members === null ? 'Being read.' : 'No machine has an interface on this network.'}
        </p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Machine</th>
                <th scope="col">State</th>
                <th scope="col">MAC address</th>
                <th scope="col">Address by lease</th>
                <th scope="col">Device on the host</th>
              </tr>
            </thead>
            <tbody>
              {members.map(({ domain, nic }, index) => (
                <tr key={`${domainKey(domain)} ${nic.mac ?? index}`}>
                  <td>
                    <Link
                      to="/machines/$hostId/$uuid"
                      params={{ hostId: domain.hostId, uuid: domain.uuid }}
                      className={styles.link}
                    >
                      {domain.name}
                    </Link>
                  </td>
                  <td>
                    <StateMark {...memberStates[domain.state]} />
                  </td>
                  <td className={styles.mono}>{nic.mac ?? '–'}</td>
                  <td className={styles.mono}>{addressesOf(nic.mac, leases).join(', ') || '–'}</td>
                  <td className={styles.mono}>{nic.target ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
