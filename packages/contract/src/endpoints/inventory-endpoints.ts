import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { hostIdSchema } from '../ids.ts';
import { inventorySchema } from '../inventory.ts';

export const inventoryEndpoints = {
  getInventory: endpoint({
    method: 'GET',
    path: '/inventory',
    summary: 'All hosts and machines that the caller may see, from the mirror',
    permission: 'inventory:read',
    reply: inventorySchema,
  }),
  removeHost: endpoint({
    method: 'DELETE',
    path: '/hosts/:hostId',
    summary: 'Remove a host from the list; nothing changes on the host itself',
    permission: 'host:manage',
    params: z.object({ hostId: hostIdSchema }),
    errors: ['host_not_found', 'host_not_removable'],
  }),
  reconnectHost: endpoint({
    method: 'POST',
    path: '/hosts/:hostId/reconnect',
    summary: 'Try to connect now instead of at the next attempt',
    permission: 'domain:operate',
    params: z.object({ hostId: hostIdSchema }),
    errors: ['host_not_found'],
  }),
};
