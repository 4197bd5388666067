import type { CallOptions } from './call-options.ts';
import { registerClass } from './classes.ts';
import { connectionOf, type Connection } from './connection.ts';
import { NodeDeviceCalls } from './generated/node-device-calls.ts';
import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';

/** A device of the host. */
export class NodeDevice extends NodeDeviceCalls {
  readonly name: string;

  constructor(parent: LibvirtObject, [box, name]: RawHandle) {
    super(parent, box);
    this.name = name;
  }

  /**
   * What the device can do, such as `net` or `pci`.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceListCaps
   */
  listCaps(options?: CallOptions): Promise<string[]> {
    return this.call('virNodeDeviceListCaps', [], options);
  }

  get connection(): Connection {
    return connectionOf(this.root);
  }
}

registerClass('NodeDevice', (parent, raw) => new NodeDevice(parent, raw));
