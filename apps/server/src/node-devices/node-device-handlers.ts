import type { nodeDeviceOrderEndpoints } from '@guesthouse/contract/endpoints/node-device-order-endpoints';
import type { HostId } from '@guesthouse/contract/ids';
import {
  nodeDeviceControl,
  pciOf,
  type NodeDeviceAction,
} from '@guesthouse/contract/node-device-control';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import type { EndpointHandlers, RequestContext } from '../http/endpoint-handler.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { Mirror } from '../inventory/mirror.ts';
import { requireHost, requireResource } from '../inventory/resources/require-resource.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import { orderNodeDevice } from '../libvirt/resources/resource-orders.ts';

interface DeviceInput {
  readonly params: { readonly hostId: HostId; readonly name: string };
}

/** What would hurt is refused here too: libvirt resets a device under the feet of the host's driver. */
export function nodeDeviceHandlers(
  mirror: Mirror,
  hosts: HostAccess,
): EndpointHandlers<typeof nodeDeviceOrderEndpoints> {
  const order =
    (action: NodeDeviceAction) =>
    async ({ params: { hostId, name } }: DeviceInput, { log, caller }: RequestContext) => {
      const host = requireHost(mirror, hostId);
      const { resources } = hosts.link(hostId);
      const device = requireResource(mirror, 'node-device', hostId, name).item;
      const usedBy = runningUsers(mirror, hostId, pciOf(device)?.address);
      const role = caller?.role ?? 'viewer';
      const permitted = nodeDeviceControl(action, device, {
        ...{ role, serverReached: true },
        ...{ host, usedBy },
      });
      if (!permitted.can)
        throw new ProblemError('operation_invalid', `${name}: ${permitted.reason}`);
      try {
        await orderNodeDevice(resources, name, action);
      } finally {
        // libvirt 9 has no event of another driver.
        mirror.resources.touch({ kind: 'node-device', hostId, id: name, parent: null });
      }
      log.info({ action, device: name, hostId, by: caller?.name }, 'node device action');
      return undefined;
    };
  return {
    detachNodeDevice: order('detach'),
    reattachNodeDevice: order('reattach'),
    resetNodeDevice: order('reset'),
  };
}

function runningUsers(mirror: Mirror, hostId: HostId, address: string | undefined): string[] {
  if (address === undefined) return [];
  return mirror.domainsOf(hostId).flatMap(({ uuid, name, state }) => {
    const lent = mirror.resources.table('domain-attachments').get(hostId, uuid)?.item.hostDevices;
    const uses = lent?.some((each) => each.type === 'pci' && each.address === address) === true;
    return uses && domainIsActive[state] ? [name] : [];
  });
}
