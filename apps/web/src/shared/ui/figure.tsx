import type { Quantity } from '../lib/format-quantity.ts';
import styles from './figure.module.css';

/** A number with its unit in a lighter weight. */
export function Figure({ figure, unit }: Quantity) {
  return (
    <span className={styles.figure}>
      {figure}
      <span className={styles.unit}>{`\u202f${unit}`}</span>
    </span>
  );
}
