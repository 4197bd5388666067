import type { CallOptions } from './call-options.ts';
import { registerClass } from './classes.ts';
import { connectionOf, type Connection } from './connection.ts';
import { StoragePoolCalls } from './generated/storage-pool-calls.ts';
import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';

/** A place where volumes are kept. */
export class StoragePool extends StoragePoolCalls {
  readonly name: string;
  readonly uuid: string;

  constructor(parent: LibvirtObject, [box, name, uuid]: RawHandle) {
    super(parent, box);
    this.name = name;
    this.uuid = uuid;
  }

  /**
   * The names of the pool's volumes.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolListVolumes
   */
  listVolumes(options?: CallOptions): Promise<string[]> {
    return this.call('virStoragePoolListVolumes', [], options);
  }

  get connection(): Connection {
    return connectionOf(this.root);
  }
}

registerClass('StoragePool', (parent, raw) => new StoragePool(parent, raw));
