import type { inventoryEndpoints } from '@guesthouse/contract/endpoints/inventory-endpoints';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import type { ClientEventHandlers } from '../socket/client-event-handler.ts';
import { inventoryRoom } from './change-sender.ts';
import type { Mirror } from './mirror.ts';

export function inventoryHttpHandlers(
  mirror: Mirror,
): EndpointHandlers<Pick<typeof inventoryEndpoints, 'getInventory'>> {
  return { getInventory: () => mirror.inventory };
}

export function inventorySocketHandlers(
  mirror: Mirror,
): ClientEventHandlers<'inventory:subscribe'> {
  return {
    // The room first: a change between position and room would be lost.
    'inventory:subscribe': (_payload, socket) => {
      socket.join(inventoryRoom);
      return mirror.position;
    },
  };
}
