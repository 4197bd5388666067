import type { NWFilter } from '@guesthouse/libvirt';
import { withoutEvents, type ResourceDriver } from './resource-driver.ts';

export interface NwfilterReading {
  readonly uuid: string;
  readonly xml: string;
}

export const nwfilterDriver: ResourceDriver<NWFilter, NwfilterReading> = {
  words: { one: 'network filter', all: 'network filters' },
  list: (connection) => connection.listAllNWFilters(0),
  idOf: ({ uuid }) => uuid,
  lookup: (connection, uuid) => connection.nwFilterLookupByUUIDString(uuid),
  read: async (filter) => ({ uuid: filter.uuid, xml: await filter.getXMLDesc(0) }),
  watch: withoutEvents,
};
