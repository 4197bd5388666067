import type { ReactNode } from 'react';
import type { CompiledFilter } from '../filter/compile-filter.ts';
import type { SuggestValues } from '../filter/complete-filter.ts';
import type { FilterDefinition } from '../filter/filter-field.ts';
import { FilterInput } from '../filter/filter-input.tsx';
import styles from './list-toolbar.module.css';

interface Props<Item> {
  /** Of what: `pools`. */
  readonly plural: string;
  readonly placeholder: string;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly definition: FilterDefinition<Item>;
  readonly compiled: CompiledFilter<Item>;
  readonly suggest: SuggestValues;
  readonly shown: number;
  readonly total: number;
  readonly onLeaveDown: () => void;
  readonly children?: ReactNode;
}

/** How many there are, and a filter over them. */
export function ListToolbar<Item>(props: Props<Item>) {
  const { plural, placeholder, filter, onFilter, definition, compiled, children } = props;
  const { suggest, shown, total, onLeaveDown } = props;
  return (
    <div className={styles.bar}>
      <span className={styles.total} role="status">
        {shown === total ? total : `${shown} of ${total}`}
        <span className="pf-v6-screen-reader"> {plural}</span>
      </span>
      <FilterInput
        label={`Filter ${plural}`}
        placeholder={placeholder}
        value={filter}
        onChange={onFilter}
        definition={definition}
        problems={compiled.problems}
        suggest={suggest}
        onLeaveDown={onLeaveDown}
      />
      {children}
    </div>
  );
}
