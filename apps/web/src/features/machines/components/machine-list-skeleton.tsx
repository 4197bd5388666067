import styles from './machine-list-skeleton.module.css';

const rows = 16;

/** The list before its first answer: the same heights, so that nothing jumps; unseen if it is quick. */
export function MachineListSkeleton() {
  return (
    <div className={styles.skeleton} role="status" aria-label="Loading the machines">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.row}>
          <span className={styles.block} />
          <span className={styles.block} />
          <span className={styles.block} />
        </div>
      ))}
    </div>
  );
}
