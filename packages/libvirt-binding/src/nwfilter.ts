import { registerClass } from './classes.ts';
import { connectionOf, type Connection } from './connection.ts';
import { NWFilterCalls } from './generated/nwfilter-calls.ts';
import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';

/** A filter for the traffic of network interfaces. */
export class NWFilter extends NWFilterCalls {
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

registerClass('NWFilter', (parent, raw) => new NWFilter(parent, raw));
