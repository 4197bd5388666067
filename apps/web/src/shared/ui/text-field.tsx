import { useId, type ComponentProps } from 'react';
import styles from './text-field.module.css';

interface Props extends ComponentProps<'input'> {
  readonly label: string;
  readonly help?: string;
  /** What is wrong with the present value. */
  readonly problem?: string | undefined;
}

/** A labelled input; its help and its problem are its description. Takes what a form registers. */
export function TextField({ label, help, problem, ...input }: Props) {
  const id = useId();
  const helpId = `${id}-help`;
  const text = problem ?? help;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        className={styles.input}
        aria-invalid={problem !== undefined}
        aria-describedby={text === undefined ? undefined : helpId}
      />
      {text !== undefined && (
        <p id={helpId} className={styles.help} data-problem={problem !== undefined}>
          {text}
        </p>
      )}
    </div>
  );
}
