import { useId, type ComponentProps } from 'react';
import styles from './text-field.module.css';

interface Props extends ComponentProps<'select'> {
  readonly label: string;
  readonly help?: string;
}

/** A labelled choice of a few; its options are its children. Takes what a form registers. */
export function SelectField({ label, help, children, ...select }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        {...select}
        id={id}
        className={styles.input}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
      >
        {children}
      </select>
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}
