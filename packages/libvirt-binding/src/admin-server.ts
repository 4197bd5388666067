import { registerClass } from './classes.ts';
import { AdminServerCalls } from './generated/admin-server-calls.ts';
import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';

/** A server inside a daemon, such as `libvirtd` or `admin`. */
export class AdminServer extends AdminServerCalls {
  readonly name: string;

  constructor(parent: LibvirtObject, [box, name]: RawHandle) {
    super(parent, box);
    this.name = name;
  }
}

registerClass('AdminServer', (parent, raw) => new AdminServer(parent, raw));
