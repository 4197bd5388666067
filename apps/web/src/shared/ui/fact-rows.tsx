import type { ReactNode } from 'react';
import styles from './fact-rows.module.css';

/** Facts of one thing, each on a line of its own. */
export function FactRows({ children }: { children: ReactNode }) {
  return <dl className={styles.rows}>{children}</dl>;
}

/** What is null is not known, and says so. */
export function FactRow({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children ?? <span className={styles.unknown}>unknown</span>}</dd>
    </div>
  );
}
