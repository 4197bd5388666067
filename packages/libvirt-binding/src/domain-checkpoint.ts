import { registerClass } from './classes.ts';
import { connectionOf, type Connection } from './connection.ts';
import { domainOf, type Domain } from './domain.ts';
import { DomainCheckpointCalls } from './generated/domain-checkpoint-calls.ts';
import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';

/** A point from which changes of disks are tracked. */
export class DomainCheckpoint extends DomainCheckpointCalls {
  readonly name: string;
  readonly domain: Domain;

  constructor(parent: LibvirtObject, [box, name]: RawHandle) {
    super(parent, box);
    this.name = name;
    this.domain = domainOf(parent);
  }

  get connection(): Connection {
    return connectionOf(this.root);
  }
}

registerClass('DomainCheckpoint', (parent, raw) => new DomainCheckpoint(parent, raw));
