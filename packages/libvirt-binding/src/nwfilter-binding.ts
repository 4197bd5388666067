import { registerClass } from './classes.ts';
import { connectionOf, type Connection } from './connection.ts';
import { NWFilterBindingCalls } from './generated/nwfilter-binding-calls.ts';
import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';

/** A filter that is in force on a network interface. */
export class NWFilterBinding extends NWFilterBindingCalls {
  /** The host's interface. */
  readonly portDev: string;
  readonly filterName: string;

  constructor(parent: LibvirtObject, [box, portDev, filterName]: RawHandle) {
    super(parent, box);
    this.portDev = portDev;
    this.filterName = filterName;
  }

  get connection(): Connection {
    return connectionOf(this.root);
  }
}

registerClass('NWFilterBinding', (parent, raw) => new NWFilterBinding(parent, raw));
