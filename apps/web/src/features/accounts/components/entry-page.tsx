import { useEffect, type ReactNode } from 'react';
import styles from './entry-page.module.css';

interface Props {
  readonly title: string;
  readonly mark: ReactNode;
  readonly children: ReactNode;
}

/** The page before the application: one column, one form. */
export function EntryPage({ title, mark, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Guesthouse`;
  }, [title]);
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        {mark}
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </main>
  );
}
