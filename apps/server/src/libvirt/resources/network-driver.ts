import { NetworkEventID, type Network } from '@guesthouse/libvirt';
import { orFalse } from '../or-false.ts';
import { registeredEvents } from './registered-events.ts';
import type { ResourceDriver } from './resource-driver.ts';

export interface NetworkReading {
  readonly uuid: string;
  /** The definition in use. */
  readonly xml: string;
  readonly active: boolean;
  readonly persistent: boolean;
  readonly autostart: boolean;
}

export const networkDriver: ResourceDriver<Network, NetworkReading> = {
  words: { one: 'network', all: 'networks' },
  list: (connection) => connection.listAllNetworks(0),
  idOf: ({ uuid }) => uuid,
  lookup: (connection, uuid) => connection.networkLookupByUUIDString(uuid),
  read: async (network) => ({
    uuid: network.uuid,
    xml: await network.getXMLDesc(0),
    active: await network.isActive(),
    persistent: await network.isPersistent(),
    autostart: await orFalse(network.getAutostart()),
  }),
  watch: (connection, onChange) => {
    const listener = ({ network }: { readonly network: Network }) => {
      onChange(network.uuid);
      network.dispose();
    };
    return registeredEvents(connection.networkEventRegisterAny(NetworkEventID.LIFECYCLE, listener));
  },
};
