import type { HostState } from '@guesthouse/contract/host';
import { useServerIsLost } from '../socket/connection-health.ts';

/** Whether what is known of a host is what was last seen there, and not the present. */
export function isStaleHost(state: HostState): boolean {
  return state !== 'connected';
}

/** The same of what is shown: a page that has lost its server knows the present of no host. */
export function useIsStale(hostState: HostState): boolean {
  return useServerIsLost() || isStaleHost(hostState);
}
