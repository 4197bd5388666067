import type { DomainSummary } from '@guesthouse/contract/domain';
import styles from './machine-count.module.css';

const namesInHint = 12;

/** How many machines, their names as a hint; unknown is not none. */
export function MachineCount({ machines }: { machines: readonly DomainSummary[] | null }) {
  if (machines === null) return <span className={styles.none}>unknown</span>;
  const names = machines.slice(0, namesInHint).map(({ name }) => name);
  const more = machines.length - names.length;
  const hint = more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
  return (
    <span className={machines.length === 0 ? styles.none : undefined} data-hint={hint || undefined}>
      {machines.length}
    </span>
  );
}
