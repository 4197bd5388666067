import { registerClass } from './classes.ts';
import { connectionOf, type Connection } from './connection.ts';
import { NetworkCalls } from './generated/network-calls.ts';
import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';

/** A virtual network. */
export class Network extends NetworkCalls {
  readonly name: string;
  readonly uuid: string;

  constructor(parent: LibvirtObject, [box, name, uuid]: RawHandle) {
    super(parent, box);
    this.name = name;
    this.uuid = uuid;
  }

  get connection(): Connection {
    return connectionOf(this.root);
  }
}

registerClass('Network', (parent, raw) => new Network(parent, raw));
