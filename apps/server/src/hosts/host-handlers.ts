import type { hostSetupEndpoints } from '@guesthouse/contract/endpoints/host-setup-endpoints';
import type { inventoryEndpoints } from '@guesthouse/contract/endpoints/inventory-endpoints';
import type { HostId } from '@guesthouse/contract/ids';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import type { HostService } from './host-service.ts';
import type { HostSetupService } from './host-setup-service.ts';

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

export function hostSetupHandlers(
  setup: HostSetupService,
): EndpointHandlers<typeof hostSetupEndpoints> {
  return {
    addHost: async ({ body }, { log, caller }) => {
      const added = await setup.add(body);
      log.info({ hostId: added.hostId, by: caller?.name }, 'host added');
      return added;
    },
    getHostSetup: ({ params }) => setup.setup(params.hostId),
    updateHost: async ({ params, body }, { log, caller }) => {
      const changed = await setup.update(params.hostId, body);
      const fields = Object.keys(body);
      log.info({ hostId: changed.hostId, by: caller?.name, fields }, 'host changed');
      return changed;
    },
    testHost: ({ body }, { signal }) => setup.test(body, signal),
  };
}
