import { useEffect, useRef } from 'react';
import type { FilterOption } from './complete-filter.ts';
import styles from './filter-input.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly active: number;
  readonly onChoose: (index: number) => void;
}

/** The completions below a filter. The keyboard stays in the field and moves through them from there. */
export function FilterOptions({ id, label, options, active, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className={styles.options}
      hidden={options.length === 0}
    >
      {options.map((option, index) => (
        // The keys are the field's, which keeps the focus.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={option.insert}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          className={styles.option}
          // A press must not take the focus out of the field.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          <code>{option.label}</code>
          <span className={styles.note}>{option.note}</span>
        </div>
      ))}
    </div>
  );
}
