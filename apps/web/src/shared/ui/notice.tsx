import type { ComponentProps } from 'react';
import styles from './notice.module.css';

interface Props extends ComponentProps<'div'> {
  readonly tone: 'good' | 'warn' | 'bad';
  readonly title: string;
  /** What to do about it. */
  readonly hint?: string | null;
}

/** Something to know in the place where it matters, marked at its edge. */
export function Notice({ tone, title, hint = null, ...box }: Props) {
  return (
    <div {...box} className={styles.notice} data-tone={tone}>
      <p>{title}</p>
      {hint !== null && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
