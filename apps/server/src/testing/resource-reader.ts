import type { HostId, ObjectUuid } from '@guesthouse/contract/ids';
import type { NestedKind } from '@guesthouse/contract/resource';
import type { ResourceReply } from '@guesthouse/contract/resource-reply';
import type { LiveFixture } from './live-fixture.ts';

const none = { params: undefined, query: undefined, body: undefined };

/** The resources of the one host that a fixture is connected to, as its API gives them. */
export function resourceReader(live: LiveFixture) {
  const { httpHandlers } = live.live;
  const ofAllHosts = { ...none, query: {} };
  const ofHost = () => {
    const [host] = live.hosts();
    if (!host) throw new Error('there is no host');
    return { ...none, params: { hostId: host.hostId } };
  };
  const lists = {
    network: () => httpHandlers.listNetworks(ofAllHosts, live.context),
    'storage-pool': () => httpHandlers.listStoragePools(ofAllHosts, live.context),
    'domain-attachments': () => httpHandlers.listDomainAttachments(ofAllHosts, live.context),
    'node-device': () => httpHandlers.listNodeDevices(ofHost(), live.context),
    'host-interface': () => httpHandlers.listHostInterfaces(ofHost(), live.context),
    secret: () => httpHandlers.listSecrets(ofHost(), live.context),
    nwfilter: () => httpHandlers.listNwfilters(ofHost(), live.context),
  };
  type Kind = keyof typeof lists;
  return {
    kinds: () => Object.keys(lists) as Kind[],
    list: <K extends Kind>(kind: K): ResourceReply<K> => {
      const reply = lists[kind]();
      if (reply instanceof Promise) throw new Error('reads of the mirror do not wait');
      return reply as ResourceReply<K>;
    },
    nested: async <K extends NestedKind>(
      kind: K,
      hostId: HostId,
      uuid: ObjectUuid,
    ): Promise<ResourceReply<K>> => {
      const input = { ...none, params: { hostId, uuid } };
      const reply =
        kind === 'storage-volume'
          ? await httpHandlers.listStorageVolumes(input, live.context)
          : await httpHandlers.listDhcpLeases(input, live.context);
      return reply as ResourceReply<K>;
    },
  };
}
