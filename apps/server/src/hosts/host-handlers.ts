import type { inventoryEndpoints } from '@guesthouse/contract/endpoints/inventory-endpoints';
import type { HostId } from '@guesthouse/contract/ids';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import type { HostService } from './host-service.ts';

/** @param forget keeps it from coming back at the next start */
export function hostHandlers(
  hosts: HostService,
  forget: (hostId: HostId) => Promise<void>,
): EndpointHandlers<Pick<typeof inventoryEndpoints, 'removeHost' | 'reconnectHost'>> {
  return {
    removeHost: async ({ params: { hostId } }) => {
      hosts.assertRemovable(hostId);
      await forget(hostId);
      await hosts.remove(hostId);
    },
    reconnectHost: ({ params: { hostId } }) => {
      hosts.reconnect(hostId);
      return undefined;
    },
  };
}
