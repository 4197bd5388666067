import { domainStates, type DomainState } from '@guesthouse/contract/domain-state';
import type { FilterChoice } from '../../../shared/filter/filter-field.ts';
import { statePresentation } from './state-presentation.ts';

/** The words that `state:` understands for each state; the first one is what chips write. */
const stateWords: Record<DomainState, readonly [string, ...string[]]> = {
  nostate: ['unknown', 'nostate'],
  running: ['running'],
  blocked: ['running', 'blocked'],
  paused: ['paused'],
  shutdown: ['stopping', 'shutdown'],
  shutoff: ['off', 'shutoff', 'stopped'],
  crashed: ['crashed'],
  pmsuspended: ['asleep', 'pmsuspended'],
};

export function stateWord(state: DomainState): string {
  return stateWords[state][0];
}

/** One for each word: libvirt's states that mean the same to a person are one choice. */
export const stateChoices: readonly FilterChoice[] = [
  ...new Map(
    domainStates.map((state) => {
      const [word, ...aliases] = stateWords[state];
      return [word, { word, aliases, label: statePresentation(state).label }] as const;
    }),
  ).values(),
];
