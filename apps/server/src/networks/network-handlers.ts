import type { resourceEndpoints } from '@guesthouse/contract/endpoints/resource-endpoints';
import type { HostId, ObjectUuid } from '@guesthouse/contract/ids';
import type { NetworkAction } from '@guesthouse/contract/resource-control';
import type { EndpointHandlers, RequestContext } from '../http/endpoint-handler.ts';
import type { Mirror } from '../inventory/mirror.ts';
import { requireResource } from '../inventory/resources/require-resource.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import { orderNetwork, setNetworkAutostart } from '../libvirt/resources/resource-orders.ts';

type Operations = Extract<
  keyof typeof resourceEndpoints,
  `${'start' | 'stop' | 'set'}Network${string}`
>;

interface NetworkInput {
  readonly params: { readonly hostId: HostId; readonly uuid: ObjectUuid };
}

/** Whether a state allows an action is libvirt's to decide, which may know a newer one. */
export function networkHandlers(
  mirror: Mirror,
  hosts: HostAccess,
): EndpointHandlers<Pick<typeof resourceEndpoints, Operations>> {
  const target = ({ params: { hostId, uuid } }: NetworkInput) => {
    const { name } = requireResource(mirror, 'network', hostId, uuid).item;
    return { link: hosts.link(hostId).resources, order: { uuid, name } };
  };
  /** Of autostart there is no event, and a failed start may have left another state. */
  const touch = ({ params: { hostId, uuid } }: NetworkInput) =>
    mirror.resources.touch({ kind: 'network', hostId, id: uuid, parent: null });
  const order =
    (action: NetworkAction) =>
    async (input: NetworkInput, { log, caller }: RequestContext): Promise<undefined> => {
      const { link, order: network } = target(input);
      try {
        await orderNetwork(link, network, action);
      } finally {
        touch(input);
      }
      log.info(
        { action, network: network.name, by: caller?.name, ...input.params },
        'network action',
      );
    };
  return {
    startNetwork: order('start'),
    stopNetwork: order('stop'),
    setNetworkAutostart: async (input, { log, caller }) => {
      const { link, order: network } = target(input);
      const { enabled } = input.body;
      await setNetworkAutostart(link, network, enabled);
      touch(input);
      log.info(
        { autostart: enabled, network: network.name, by: caller?.name },
        'network autostart',
      );
      return undefined;
    },
  };
}
