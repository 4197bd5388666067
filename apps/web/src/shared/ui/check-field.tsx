import { useId, type ComponentProps } from 'react';
import styles from './check-field.module.css';

interface Props extends ComponentProps<'input'> {
  readonly label: string;
  readonly help?: string;
}

/** A labelled yes or no. Takes what a form registers. */
export function CheckField({ label, help, ...input }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <input
        {...input}
        type="checkbox"
        id={id}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
      />
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}
