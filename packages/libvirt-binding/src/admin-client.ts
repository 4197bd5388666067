import { registerClass } from './classes.ts';
import { AdminClientCalls } from './generated/admin-client-calls.ts';
import type { ClientTransport } from './generated/enums.ts';
import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';

/** A client of a daemon's server. */
export class AdminClient extends AdminClientCalls {
  readonly id: bigint;
  /** Seconds since the epoch when it connected. */
  readonly connectedAt: bigint;
  readonly transport: ClientTransport;

  constructor(parent: LibvirtObject, [box, id, connectedAt, transport]: RawHandle) {
    super(parent, box);
    this.id = BigInt(id);
    this.connectedAt = BigInt(connectedAt);
    this.transport = transport as ClientTransport;
  }
}

registerClass('AdminClient', (parent, raw) => new AdminClient(parent, raw));
