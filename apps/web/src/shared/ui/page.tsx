import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

interface Props {
  readonly title: string;
  /** Facts and actions on the same line as the title. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its one-line head, and below it whatever fills the rest of the window. */
export function Page({ title, head, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Guesthouse`;
  }, [title]);
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {head}
      </header>
      {children}
    </>
  );
}
