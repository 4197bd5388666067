import type { resourceEndpoints } from '@guesthouse/contract/endpoints/resource-endpoints';
import type { HostId, ObjectUuid } from '@guesthouse/contract/ids';
import type { StoragePoolAction } from '@guesthouse/contract/resource-control';
import type { EndpointHandlers, RequestContext } from '../http/endpoint-handler.ts';
import type { Mirror } from '../inventory/mirror.ts';
import { requireResource } from '../inventory/resources/require-resource.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import { orderStoragePool, setPoolAutostart } from '../libvirt/resources/resource-orders.ts';

type Operations = Extract<
  keyof typeof resourceEndpoints,
  `${'start' | 'stop' | 'refresh' | 'set'}StoragePool${string}`
>;

interface PoolInput {
  readonly params: { readonly hostId: HostId; readonly uuid: ObjectUuid };
}

/** Whether a state allows an action is libvirt's to decide, which may know a newer one. */
export function storagePoolHandlers(
  mirror: Mirror,
  hosts: HostAccess,
): EndpointHandlers<Pick<typeof resourceEndpoints, Operations>> {
  const target = ({ params: { hostId, uuid } }: PoolInput) => {
    const { name } = requireResource(mirror, 'storage-pool', hostId, uuid).item;
    return { link: hosts.link(hostId).resources, order: { uuid, name } };
  };
  /** Of autostart there is no event, and a failed start may have left another state. */
  const touch = ({ params: { hostId, uuid } }: PoolInput) =>
    mirror.resources.touch({ kind: 'storage-pool', hostId, id: uuid, parent: null });
  const order =
    (action: StoragePoolAction) =>
    async (input: PoolInput, { log, caller }: RequestContext): Promise<undefined> => {
      const { link, order: pool } = target(input);
      try {
        await orderStoragePool(link, pool, action);
      } finally {
        touch(input);
      }
      log.info({ action, pool: pool.name, by: caller?.name, ...input.params }, 'pool action');
    };
  return {
    startStoragePool: order('start'),
    stopStoragePool: order('stop'),
    refreshStoragePool: order('refresh'),
    setStoragePoolAutostart: async (input, { log, caller }) => {
      const { link, order: pool } = target(input);
      const { enabled } = input.body;
      await setPoolAutostart(link, pool, enabled);
      touch(input);
      log.info({ autostart: enabled, pool: pool.name, by: caller?.name }, 'pool autostart');
      return undefined;
    },
  };
}
