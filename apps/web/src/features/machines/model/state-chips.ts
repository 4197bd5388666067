import { domainStates, type DomainState } from '@guesthouse/contract/domain-state';
import { parseFilter, stateWord } from './machine-filter.ts';
import type { MachineRow } from './machine-row.ts';
import { statePresentation } from './state-presentation.ts';

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
const stateTerm = /(^|\s)-?state:\S*/gi;

/** The filter without what it says about states. */
export function withoutState(filter: string): string {
  return filter.replace(stateTerm, ' ').replace(/\s+/g, ' ').trim();
}

function chosenWords(filter: string): ReadonlySet<string> {
  const terms = parseFilter(filter).filter((term) => term.field === 'state' && !term.negated);
  return new Set(terms.flatMap((term) => term.values));
}

/** Counts over `rows`, which have passed the rest of the filter. */
export function stateChips(rows: readonly MachineRow[], filter: string): StateChip[] {
  const counts = new Map<string, number>();
  for (const { domain } of rows) {
    const word = stateWord(domain.state);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const chosen = chosenWords(filter);
  const order: DomainState[] = ['running', 'paused', 'shutoff', 'crashed'];
  const states = [...order, ...domainStates.filter((state) => !order.includes(state)).toReversed()];
  const seen = new Set<string>();
  return states.flatMap((state) => {
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
  return chosen.size === 0 ? rest : `${rest} state:${[...chosen].join(',')}`.trim();
}
