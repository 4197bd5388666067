import type { HostState } from '@guesthouse/contract/host';

/** Whether what is shown of a host is what was last seen, and not the present. */
export function isStaleHost(state: HostState): boolean {
  return state !== 'connected';
}
