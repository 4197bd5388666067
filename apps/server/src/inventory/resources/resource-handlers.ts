import type { resourceEndpoints } from '@guesthouse/contract/endpoints/resource-endpoints';
import type { HostId, ObjectUuid } from '@guesthouse/contract/ids';
import type { NestedKind, ResourceKind } from '@guesthouse/contract/resource';
import type { ResourceReply } from '@guesthouse/contract/resource-reply';
import type { EndpointHandlers } from '../../http/endpoint-handler.ts';
import type { ClientEventHandlers } from '../../socket/client-event-handler.ts';
import type { Mirror } from '../mirror.ts';
import { nestedReply } from './nested-reply.ts';
import { requireHost, requireResource } from './require-resource.ts';
import { SocketScopes } from './socket-scopes.ts';

type Operations = Extract<keyof typeof resourceEndpoints, `list${string}` | `get${string}Xml`>;

export function resourceHttpHandlers(
  mirror: Mirror,
): EndpointHandlers<Pick<typeof resourceEndpoints, Operations>> {
  const listed = <K extends ResourceKind>(kind: K, hostId: HostId | null): ResourceReply<K> => {
    if (hostId !== null) requireHost(mirror, hostId);
    return mirror.resources.table(kind).reply(hostId, null);
  };
  const xmlOf = (kind: ResourceKind, hostId: HostId, id: string) => ({
    xml: requireResource(mirror, kind, hostId, id).xml ?? '',
  });
  return {
    listNetworks: ({ query }) => listed('network', query.hostId ?? null),
    listStoragePools: ({ query }) => listed('storage-pool', query.hostId ?? null),
    listDomainAttachments: ({ query }) => listed('domain-attachments', query.hostId ?? null),
    listNodeDevices: ({ params }) => listed('node-device', params.hostId),
    listHostInterfaces: ({ params }) => listed('host-interface', params.hostId),
    listSecrets: ({ params }) => listed('secret', params.hostId),
    listNwfilters: ({ params }) => listed('nwfilter', params.hostId),
    listStorageVolumes: ({ params }) => {
      requireResource(mirror, 'storage-pool', params.hostId, params.uuid);
      return nestedOf(mirror, 'storage-volume', params);
    },
    listDhcpLeases: ({ params }) => {
      requireResource(mirror, 'network', params.hostId, params.uuid);
      return nestedOf(mirror, 'dhcp-lease', params);
    },
    getNetworkXml: ({ params }) => xmlOf('network', params.hostId, params.uuid),
    getStoragePoolXml: ({ params }) => xmlOf('storage-pool', params.hostId, params.uuid),
    getNodeDeviceXml: ({ params }) => xmlOf('node-device', params.hostId, params.name),
    getHostInterfaceXml: ({ params }) => xmlOf('host-interface', params.hostId, params.name),
    getNwfilterXml: ({ params }) => xmlOf('nwfilter', params.hostId, params.uuid),
  };
}

function nestedOf<K extends NestedKind>(
  mirror: Mirror,
  kind: K,
  { hostId, uuid }: { readonly hostId: HostId; readonly uuid: ObjectUuid },
): Promise<ResourceReply<K>> {
  return nestedReply(mirror, kind, hostId, uuid);
}

export function resourceSocketHandlers(
  mirror: Mirror,
): ClientEventHandlers<'resource:watch' | 'resource:unwatch'> {
  const scopes = new SocketScopes(mirror.resources.watches);
  return {
    'resource:watch': (scope, socket) => {
      if (scope.hostId !== null) requireHost(mirror, scope.hostId);
      scopes.add(socket, scope);
      return mirror.resources.table(scope.kind).position;
    },
    'resource:unwatch': (scope, socket) => {
      scopes.remove(socket, scope);
      return null;
    },
  };
}
