import type { CompiledFilter } from '../../../shared/filter/compile-filter.ts';
import type { SuggestValues } from '../../../shared/filter/complete-filter.ts';
import { FilterInput } from '../../../shared/filter/filter-input.tsx';
import { plainMachineFilter } from '../model/machine-filter.ts';
import { stateChips, toggleState, type StateCounts } from '../model/state-chips.ts';
import type { MachineRow } from '../model/machine-row.ts';
import { statePresentation } from '../model/state-presentation.ts';
import { ListViewButtons, type ListViewProps } from './list-view-button.tsx';
import styles from './machine-toolbar.module.css';
import { NewMachineButton } from './new-machine-button.tsx';
import { StateShapeIcon } from './state-shape.tsx';

interface Props extends ListViewProps {
  readonly filter: string;
  readonly compiled: CompiledFilter<MachineRow>;
  readonly suggest: SuggestValues;
  readonly onFilter: (filter: string) => void;
  /** Of the machines that pass the filter without its states. */
  readonly counts: StateCounts;
  readonly shown: number;
  readonly total: number;
  readonly onLeaveDown: () => void;
}

export function MachineToolbar(props: Props) {
  const { filter, compiled, suggest, onFilter, onLeaveDown, counts, shown, total } = props;
  return (
    <div className={styles.bar}>
      <span className={styles.total} role="status">
        {shown === total ? total : `${shown} of ${total}`}
        <span className="pf-v6-screen-reader"> machines</span>
      </span>
      <FilterInput
        label="Filter machines"
        placeholder="Filter: words, host:…, cpu>80, -tag:test"
        value={filter}
        onChange={onFilter}
        definition={plainMachineFilter}
        problems={compiled.problems}
        suggest={suggest}
        onLeaveDown={onLeaveDown}
      />
      <div role="group" aria-label="States" className={styles.chips}>
        {stateChips(counts, filter).map(({ word, state, label, count, chosen }) => (
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
      <ListViewButtons preferences={props.preferences} onPreferences={props.onPreferences} />
      <NewMachineButton />
    </div>
  );
}
