import type { CallOptions } from './call-options.ts';
import { registerClass } from './classes.ts';
import { connectionOf, type Connection } from './connection.ts';
import { domainOf, type Domain } from './domain.ts';
import { DomainSnapshotCalls } from './generated/domain-snapshot-calls.ts';
import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';

/** A saved state of a domain to go back to. */
export class DomainSnapshot extends DomainSnapshotCalls {
  readonly name: string;
  readonly domain: Domain;

  constructor(parent: LibvirtObject, [box, name]: RawHandle) {
    super(parent, box);
    this.name = name;
    this.domain = domainOf(parent);
  }

  /**
   * @param flags - Bits of `DomainSnapshotListFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotListChildrenNames
   */
  listChildrenNames(flags = 0, options?: CallOptions): Promise<string[]> {
    return this.call('virDomainSnapshotListChildrenNames', [flags], options);
  }

  get connection(): Connection {
    return connectionOf(this.root);
  }
}

registerClass('DomainSnapshot', (parent, raw) => new DomainSnapshot(parent, raw));
