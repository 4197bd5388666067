import { useEffect, useRef } from 'react';
import styles from './machine-table.module.css';

interface AllProps {
  readonly selected: 'all' | 'some' | 'none';
  readonly onToggle: () => void;
}

/** Of all machines that the filter shows. */
export function SelectAll({ selected, onToggle }: AllProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = selected === 'some';
  }, [selected]);
  return (
    <label className={styles.selectBox}>
      <input
        ref={box}
        type="checkbox"
        aria-label="Select all machines that are shown"
        checked={selected === 'all'}
        onChange={onToggle}
      />
    </label>
  );
}

interface OneProps {
  readonly name: string;
  readonly selected: boolean;
  /** @param range up to the one before: with Shift */
  readonly onToggle: (range: boolean) => void;
}

export function SelectOne({ name, selected, onToggle }: OneProps) {
  return (
    <label className={styles.selectBox}>
      <input
        type="checkbox"
        aria-label={`Select ${name}`}
        data-row-select=""
        checked={selected}
        // A change does not tell of Shift; a click does, also when a key has made it.
        onChange={() => undefined}
        onClick={(event) => onToggle(event.shiftKey)}
      />
    </label>
  );
}
