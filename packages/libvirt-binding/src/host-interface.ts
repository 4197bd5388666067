import { registerClass } from './classes.ts';
import { connectionOf, type Connection } from './connection.ts';
import { HostInterfaceCalls } from './generated/host-interface-calls.ts';
import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';

/** A network interface of the host. */
export class HostInterface extends HostInterfaceCalls {
  readonly name: string;
  /** Empty where it has none. */
  readonly mac: string;

  constructor(parent: LibvirtObject, [box, name, mac]: RawHandle) {
    super(parent, box);
    this.name = name;
    this.mac = mac;
  }

  get connection(): Connection {
    return connectionOf(this.root);
  }
}

registerClass('HostInterface', (parent, raw) => new HostInterface(parent, raw));
