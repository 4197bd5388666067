import type { MachineRow } from '../model/machine-row.ts';
import { TransientMark } from './transient-mark.tsx';
import styles from './machine-table.module.css';
import { RowLink } from './row-link.tsx';

/** The link to the machine, with its title in the shade. */
export function MachineName({ row: { domain } }: { row: MachineRow }) {
  return (
    <span className={styles.nameLine}>
      <RowLink domain={domain} className={styles.nameLink} data-row-link="">
        {domain.name}
      </RowLink>
      {!domain.persistent && <TransientMark />}
      {domain.title !== null && <span className={styles.title}>{domain.title}</span>}
    </span>
  );
}
