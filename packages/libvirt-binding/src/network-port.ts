import { registerClass } from './classes.ts';
import { connectionOf, type Connection } from './connection.ts';
import { NetworkPortCalls } from './generated/network-port-calls.ts';
import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';

/** What connects a domain's interface to a network. */
export class NetworkPort extends NetworkPortCalls {
  readonly uuid: string;

  constructor(parent: LibvirtObject, [box, , uuid]: RawHandle) {
    super(parent, box);
    this.uuid = uuid;
  }

  get connection(): Connection {
    return connectionOf(this.root);
  }
}

registerClass('NetworkPort', (parent, raw) => new NetworkPort(parent, raw));
