import type { Quantity } from '../lib/format-quantity.ts';
import styles from './figure.module.css';

/** A number with its unit in a lighter weight, where it stands in a cell that does not wrap. */
export function BareFigure({ figure, unit }: Quantity) {
  return (
    <>
      {figure}
      <span className={styles.unit}>{`\u202f${unit}`}</span>
    </>
  );
}

/** The same in running text. */
export function Figure(quantity: Quantity) {
  return (
    <span className={styles.figure}>
      <BareFigure {...quantity} />
    </span>
  );
}
