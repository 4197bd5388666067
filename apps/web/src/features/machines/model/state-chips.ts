import { domainStates, type DomainState } from '@guesthouse/contract/domain-state';
import type { FilterTerm } from '../../../shared/filter/read-terms.ts';
import { withoutTerms, writeField } from '../../../shared/filter/write-terms.ts';
import { compileMachineFilter } from './machine-filter.ts';
import type { MachineRow } from './machine-row.ts';
import { statePresentation } from './state-presentation.ts';
import { stateChoices, stateWord } from './state-words.ts';

export interface StateChip {
  /** What follows `state:`. */
  readonly word: string;
  readonly state: DomainState;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** Shown even when empty, since their absence would be news. */
const always: readonly string[] = ['running', 'off'];

function stateTerms(filter: string): FilterTerm[] {
  return compileMachineFilter(filter).terms.filter(({ field }) => field?.toLowerCase() === 'state');
}

/** The filter without what it says about states. */
export function withoutState(filter: string): string {
  return withoutTerms(filter, stateTerms(filter));
}

function chosenWords(filter: string): ReadonlySet<string> {
  const written = stateTerms(filter)
    .filter(({ negated }) => !negated)
    .flatMap(({ values }) => values.map(({ text }) => text.toLowerCase()));
  return new Set(
    written.map(
      (one) =>
        stateChoices.find(({ word, aliases }) => word === one || aliases?.includes(one))?.word ??
        one,
    ),
  );
}

const firstStates: readonly DomainState[] = ['running', 'paused', 'shutoff', 'crashed'];
const chipStates = [
  ...firstStates,
  ...domainStates.filter((state) => !firstStates.includes(state)).toReversed(),
];

/** How many machines are in a state, by its word. */
export type StateCounts = ReadonlyMap<string, number>;

export function countStates(rows: readonly MachineRow[]): StateCounts {
  const counts = new Map<string, number>();
  for (const { domain } of rows) {
    const word = stateWord(domain.state);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** @param counts of the machines that pass the rest of the filter */
export function stateChips(counts: StateCounts, filter: string): StateChip[] {
  const chosen = chosenWords(filter);
  const seen = new Set<string>();
  return chipStates.flatMap((state) => {
    const word = stateWord(state);
    const count = counts.get(word) ?? 0;
    const shown = count > 0 || always.includes(word) || chosen.has(word);
    if (seen.has(word) || !shown) return [];
    seen.add(word);
    const { label } = statePresentation(state);
    return [{ word, state, label, count, chosen: chosen.has(word) }];
  });
}

/** The filter with one state more or less. */
export function toggleState(filter: string, word: string): string {
  const chosen = new Set(chosenWords(filter));
  if (!chosen.delete(word)) chosen.add(word);
  const rest = withoutState(filter);
  return chosen.size === 0 ? rest : `${rest} ${writeField('state', [...chosen])}`.trim();
}
