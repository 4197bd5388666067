import type { Permitted } from '@guesthouse/contract/domain-action';
import { useId, type ReactNode } from 'react';
import styles from './action-button.module.css';

interface Props {
  /** The whole name, with the machine's where several are on the page. */
  readonly name: string;
  readonly hint: string;
  readonly control: Permitted;
  readonly busy?: boolean;
  readonly danger?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/**
 * A control that stays where it is when it cannot be used, focusable, and says why: to the eye as a
 * hint, to a screen reader as its description.
 */
export function ActionButton({ name, hint, control, busy, danger, onPress, children }: Props) {
  const reasonId = useId();
  const usable = control.can && !busy;
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={name}
        aria-disabled={!usable}
        aria-busy={busy}
        aria-describedby={control.can ? undefined : reasonId}
        data-danger={danger}
        data-hint={control.can ? hint : `${hint}: ${control.reason}`}
        onClick={() => {
          if (usable) onPress();
        }}
      >
        {children}
      </button>
      {!control.can && (
        <span id={reasonId} hidden>
          {control.reason}
        </span>
      )}
    </>
  );
}
