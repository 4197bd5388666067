import type { NestedKind, ResourceKind } from '@guesthouse/contract/resource';
import type { ObjectUuid } from '@guesthouse/contract/ids';
import type { ResourceLink } from '../../libvirt/resources/resource-link.ts';
import {
  hostInterfaceFacts,
  nodeDeviceFacts,
  nwfilterFacts,
  secretFacts,
} from './host-facts-mapper.ts';
import { dhcpLeaseFacts, networkFacts } from './network-facts-mapper.ts';
import type { ResourceSource } from './resource-sync.ts';
import { storagePoolFacts, storageVolumeFacts } from './storage-facts-mapper.ts';

/** Those that are read from a host as they are; attachments come with the domains. */
export type ReadKind = Exclude<ResourceKind, NestedKind | 'domain-attachments'>;

const second = 1_000;
const minute = 60 * second;
/** Everything is announced by an event. */
const announced = { slowMs: null, watchedMs: null };

const source = <K extends ResourceKind, R>(one: ResourceSource<K, R>) => one;

/**
 * What differs between the kinds. libvirt has no events of a network's or a pool's autostart, of what
 * a pool holds and has left, of host interfaces, of filters and of leases: these are looked at.
 */
export const resourceSources = {
  network: ({ networks }: ResourceLink) =>
    source({
      link: networks,
      facts: networkFacts,
      beat: { slowMs: minute, watchedMs: 15 * second },
      allEveryMs: null,
    }),
  'storage-pool': ({ storagePools }: ResourceLink) =>
    source({
      link: storagePools,
      facts: storagePoolFacts,
      beat: { slowMs: minute, watchedMs: 5 * second },
      allEveryMs: null,
    }),
  'node-device': ({ nodeDevices }: ResourceLink) =>
    source({ link: nodeDevices, facts: nodeDeviceFacts, beat: announced, allEveryMs: null }),
  'host-interface': ({ hostInterfaces }: ResourceLink) =>
    source({
      link: hostInterfaces,
      facts: hostInterfaceFacts,
      beat: { slowMs: minute, watchedMs: 5 * second },
      allEveryMs: null,
    }),
  secret: ({ secrets }: ResourceLink) =>
    source({ link: secrets, facts: secretFacts, beat: announced, allEveryMs: null }),
  nwfilter: ({ nwfilters }: ResourceLink) =>
    source({
      link: nwfilters,
      facts: nwfilterFacts,
      beat: { slowMs: minute, watchedMs: 10 * second },
      allEveryMs: null,
    }),
};

export const nestedSources = {
  'storage-volume': (link: ResourceLink, poolUuid: ObjectUuid) =>
    source({
      link: link.volumesOf(poolUuid),
      facts: storageVolumeFacts,
      beat: { slowMs: null, watchedMs: 3 * second },
      allEveryMs: minute,
    }),
  'dhcp-lease': (link: ResourceLink, networkUuid: ObjectUuid) =>
    source({
      link: link.leasesOf(networkUuid),
      facts: dhcpLeaseFacts,
      beat: { slowMs: null, watchedMs: 3 * second },
      allEveryMs: null,
    }),
};
