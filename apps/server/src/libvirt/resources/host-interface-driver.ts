import type { HostInterface } from '@guesthouse/libvirt';
import { withoutEvents, type ResourceDriver } from './resource-driver.ts';

export interface HostInterfaceReading {
  readonly name: string;
  readonly xml: string;
  readonly active: boolean;
}

export const hostInterfaceDriver: ResourceDriver<HostInterface, HostInterfaceReading> = {
  words: { one: 'network interface', all: 'network interfaces of the host' },
  list: (connection) => connection.listAllInterfaces(0),
  idOf: ({ name }) => name,
  lookup: (connection, name) => connection.interfaceLookupByName(name),
  read: async (hostInterface) => ({
    name: hostInterface.name,
    xml: await hostInterface.getXMLDesc(0),
    active: await hostInterface.isActive(),
  }),
  watch: withoutEvents,
};
