import type { BulkPlan } from '../../model/bulk-acts.ts';
import { machineCount } from '../../model/machine-count-words.ts';
import styles from './bulk.module.css';

/** Nobody reads more names than this. */
const namesShown = 500;

/** Those that are left out, each with the reason. */
export function Unable({ unable }: Pick<BulkPlan, 'unable'>) {
  if (unable.length === 0) return null;
  return (
    <section className={styles.unable}>
      <h3>
        {machineCount(unable.length)} {unable.length === 1 ? 'is' : 'are'} left out
      </h3>
      <ul aria-label="Machines that are left out">
        {unable.slice(0, namesShown).map(({ row, reason }) => (
          <li key={row.key}>
            {row.domain.name} <span className={styles.host}>{row.host.label}</span>
            <span className={styles.reason}>{reason}</span>
          </li>
        ))}
        {unable.length > namesShown && <li>and {unable.length - namesShown} more</li>}
      </ul>
    </section>
  );
}
