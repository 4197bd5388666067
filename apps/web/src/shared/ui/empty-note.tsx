import type { ReactNode } from 'react';
import styles from './empty-note.module.css';

interface Props {
  readonly title: string;
  /** Whether it is all that the page has: then its title is the page's. */
  readonly wholePage?: boolean;
  readonly children?: ReactNode;
}

/** Where there is nothing to show: what that means and what to do. */
export function EmptyNote({ title, wholePage = false, children }: Props) {
  const Heading = wholePage ? 'h1' : 'h2';
  return (
    <div className={styles.note}>
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </div>
  );
}
