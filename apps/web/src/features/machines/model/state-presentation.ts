import { stateWords } from '@guesthouse/contract/domain-state-words';
import type { DomainState } from '@guesthouse/contract/domain-state';

/** Name, shape and colour of a state alone, whatever its reason. */
export function statePresentation(state: DomainState) {
  const { label, shape, tone } = stateWords(state, 'unknown');
  return { label, shape, tone };
}
