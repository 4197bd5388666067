import { useId, type ComponentProps } from 'react';
import styles from './text-field.module.css';

interface Props extends ComponentProps<'textarea'> {
  readonly label: string;
}

/** A labelled text of several lines. Takes what a form registers. */
export function TextAreaField({ label, ...area }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea {...area} id={id} className={`${styles.input ?? ''} ${styles.area ?? ''}`} />
    </div>
  );
}
