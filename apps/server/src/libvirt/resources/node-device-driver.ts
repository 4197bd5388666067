import { NodeDeviceEventID, type NodeDevice } from '@guesthouse/libvirt';
import { isUnsupported } from '../translate-error.ts';
import { registeredEvents } from './registered-events.ts';
import type { ResourceDriver } from './resource-driver.ts';

export interface NodeDeviceReading {
  readonly name: string;
  readonly xml: string;
  readonly active: boolean;
}

export const nodeDeviceDriver: ResourceDriver<NodeDevice, NodeDeviceReading> = {
  words: { one: 'device', all: 'devices of the host' },
  list: (connection) => connection.listAllNodeDevices(0),
  idOf: ({ name }) => name,
  lookup: (connection, name) => connection.nodeDeviceLookupByName(name),
  read: async (device) => {
    const xml = await device.getXMLDesc(0);
    return { name: device.name, xml, active: await isActive(device) };
  },
  watch: (connection, onChange) => {
    const listener = ({ nodeDevice }: { readonly nodeDevice: NodeDevice }) => {
      onChange(nodeDevice.name);
      nodeDevice.dispose();
    };
    return registeredEvents(
      connection.nodeDeviceEventRegisterAny(NodeDeviceEventID.LIFECYCLE, listener),
      connection.nodeDeviceEventRegisterAny(NodeDeviceEventID.UPDATE, listener),
    );
  },
};

/** Only mediated devices can be defined without being there; of all others there is nothing to ask. */
async function isActive(device: NodeDevice): Promise<boolean> {
  if (!device.name.startsWith('mdev_')) return true;
  try {
    return await device.isActive();
  } catch (error) {
    if (isUnsupported(error)) return true;
    throw error;
  }
}
