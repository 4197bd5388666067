import type { CoverageNote } from '../resources/coverage-words.ts';
import styles from './coverage-list.module.css';
import { Icon } from './icon.tsx';

/** A line for each host whose list is not complete, and why. */
export function CoverageList({ notes }: { notes: readonly CoverageNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Hosts without a complete list">
      {notes.map(({ host, words, isTrouble }) => (
        <li key={host.hostId} data-trouble={isTrouble}>
          <Icon name={isTrouble ? 'warning' : 'hosts'} size={14} />
          <span>
            <strong>{host.label}</strong> · {words}
          </span>
        </li>
      ))}
    </ul>
  );
}
