import styles from './wordmark.module.css';

/** The house with its lit door, and the name. */
export function Wordmark() {
  return (
    <span className={styles.mark}>
      <svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20" focusable="false">
        <path
          d="M3 8.75 10 3l7 5.75V17H3z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
        <path d="M8 17v-4.75h4V17z" className={styles.door} />
      </svg>
      <span className={styles.name}>Guesthouse</span>
    </span>
  );
}
