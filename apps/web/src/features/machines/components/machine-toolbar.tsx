import { useEffect, useRef } from 'react';
import { Icon } from '../../../shared/ui/icon.tsx';
import { stateChips, toggleState } from '../model/state-chips.ts';
import type { MachineRow } from '../model/machine-row.ts';
import { statePresentation } from '../model/state-presentation.ts';
import styles from './machine-toolbar.module.css';
import { StateShapeIcon } from './state-shape.tsx';

interface Props {
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  /** Rows that pass the filter without its states: what the chips count. */
  readonly countedRows: readonly MachineRow[];
  readonly shown: number;
  readonly total: number;
  readonly onLeaveDown: () => void;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}

function FilterField({ filter, onFilter, onLeaveDown }: Omit<Props, 'countedRows'>) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className={styles.field}>
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        className={styles.input}
        aria-label="Filter machines"
        aria-keyshortcuts="/"
        placeholder="Filter: words, host:…, -tag:test"
        value={filter}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onFilter(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onLeaveDown();
          if (event.key === 'Escape') onFilter('');
        }}
      />
      <kbd className={styles.key}>/</kbd>
    </div>
  );
}

export function MachineToolbar(props: Props) {
  const { filter, onFilter, countedRows, shown, total } = props;
  return (
    <div className={styles.bar}>
      <span className={styles.total} role="status">
        {shown === total ? total : `${shown} of ${total}`}
        <span className="pf-v6-screen-reader"> machines</span>
      </span>
      <FilterField {...props} />
      <div role="group" aria-label="States" className={styles.chips}>
        {stateChips(countedRows, filter).map(({ word, state, label, count, chosen }) => (
          <button
            key={word}
            type="button"
            className={styles.chip}
            aria-pressed={chosen}
            data-tone={statePresentation(state).tone}
            onClick={() => onFilter(toggleState(filter, word))}
          >
            <StateShapeIcon shape={statePresentation(state).shape} />
            {label}
            <span className={styles.count}>{count}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
