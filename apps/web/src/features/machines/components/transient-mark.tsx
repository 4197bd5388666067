import styles from './transient-mark.module.css';

/** For a machine without a definition. */
export function TransientMark() {
  return (
    <span
      className={styles.mark}
      data-hint="It has no definition on its host: once it is off, it is gone."
    >
      transient
    </span>
  );
}
