import { Link } from '@tanstack/react-router';
import type { MachineRow } from '../model/machine-row.ts';
import { TransientMark } from './transient-mark.tsx';
import styles from './machine-table.module.css';

/** The link to the machine, with its title in the shade. */
export function MachineName({ row: { domain } }: { row: MachineRow }) {
  return (
    <span className={styles.nameLine}>
      <Link
        to="/machines/$hostId/$uuid"
        params={{ hostId: domain.hostId, uuid: domain.uuid }}
        className={styles.nameLink}
        preload="intent"
        data-row-link=""
      >
        {domain.name}
      </Link>
      {!domain.persistent && <TransientMark />}
      {domain.title !== null && <span className={styles.title}>{domain.title}</span>}
    </span>
  );
}
