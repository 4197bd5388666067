import { stateWords } from '@guesthouse/contract/domain-state-words';
import type { DomainState } from '@guesthouse/contract/domain-state';
import type { HostState } from '@guesthouse/contract/host';

/** Name, shape and colour of a state alone, whatever its reason. */
export function statePresentation(state: DomainState) {
  const { label, shape, tone } = stateWords(state, 'unknown');
  return { label, shape, tone };
}

/** Whether the state that is shown is the last one known, and not a present one. */
export function isStale(hostState: HostState): boolean {
  return hostState !== 'connected';
}
