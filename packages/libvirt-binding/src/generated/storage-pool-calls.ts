// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import type { StorageVolume } from '../storage-volume.ts';
import type { StoragePoolInfo } from './structs.ts';

/** The methods of `StoragePool` that are one call each. */
export abstract class StoragePoolCalls extends LibvirtObject {
  /**
   * Makes what the pool stands on: a directory, a file system, a volume group. OPERATION_FAILED
   * rather than overwrite something, unless the flag OVERWRITE is given.
   *
   * `virStoragePoolBuild`, since libvirt 0.4.1.
   *
   * @param flags - Bits of `StoragePoolBuildFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolBuild
   */
  build(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virStoragePoolBuild', [flags], options);
  }

  /**
   * Starts a pool that is defined. What it stands on must exist, unless a BUILD flag is given.
   *
   * `virStoragePoolCreate`, since libvirt 0.4.1.
   *
   * @param flags - Bits of `StoragePoolCreateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolCreate
   */
  create(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virStoragePoolCreate', [flags], options);
  }

  /**
   * Destroys what the pool stands on. The pool must not be active; its definition stays.
   *
   * `virStoragePoolDelete`, since libvirt 0.4.1.
   *
   * @param flags - Bits of `StoragePoolDeleteFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDelete
   */
  delete(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virStoragePoolDelete', [flags], options);
  }

  /**
   * Stops the pool. Its volumes stay; a transient pool is gone.
   *
   * `virStoragePoolDestroy`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDestroy
   */
  destroy(options?: CallOptions): Promise<void> {
    return this.call('virStoragePoolDestroy', [], options);
  }

  /**
   * Whether the pool starts with the host.
   *
   * `virStoragePoolGetAutostart`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetAutostart
   */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return this.call('virStoragePoolGetAutostart', [], options);
  }

  /**
   * State, and bytes in all, used and free, as they were when it was last refreshed. Zeros when
   * it is not active.
   *
   * `virStoragePoolGetInfo`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetInfo
   */
  getInfo(options?: CallOptions): Promise<StoragePoolInfo> {
    return this.call('virStoragePoolGetInfo', [], options);
  }

  /**
   * The pool's name, as {@link name} has it. Asks nobody.
   *
   * `virStoragePoolGetName`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virStoragePoolGetName', [], options);
  }

  /**
   * The pool's UUID as 16 bytes. Asks nobody.
   *
   * `virStoragePoolGetUUID`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetUUID
   */
  getUUID(options?: CallOptions): Promise<Uint8Array> {
    return this.call('virStoragePoolGetUUID', [], options);
  }

  /**
   * The pool's UUID as text, as {@link uuid} has it. Asks nobody.
   *
   * `virStoragePoolGetUUIDString`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetUUIDString
   */
  getUUIDString(options?: CallOptions): Promise<string> {
    return this.call('virStoragePoolGetUUIDString', [], options);
  }

  /**
   * The pool's XML: as it is active, or as it is defined with the flag INACTIVE.
   *
   * `virStoragePoolGetXMLDesc`, since libvirt 0.4.1.
   *
   * @param flags - Bits of `StorageXMLFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virStoragePoolGetXMLDesc', [flags], options);
  }

  /**
   * Whether the pool is active.
   *
   * `virStoragePoolIsActive`, since libvirt 0.7.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolIsActive
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return this.call('virStoragePoolIsActive', [], options);
  }

  /**
   * Whether the pool is defined, and not gone when it is stopped.
   *
   * `virStoragePoolIsPersistent`, since libvirt 0.7.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolIsPersistent
   */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return this.call('virStoragePoolIsPersistent', [], options);
  }

  /**
   * The volumes of an active pool. OPERATION_INVALID when it is not active.
   *
   * `virStoragePoolListAllVolumes`, since libvirt 0.10.2.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolListAllVolumes
   */
  listAllVolumes(flags: number = 0, options?: CallOptions): Promise<StorageVolume[]> {
    return this.callForObjects<StorageVolume>(
      'virStoragePoolListAllVolumes',
      'StorageVolume',
      [flags],
      options,
    );
  }

  /**
   * How many volumes an active pool has.
   *
   * `virStoragePoolNumOfVolumes`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolNumOfVolumes
   */
  numOfVolumes(options?: CallOptions): Promise<number> {
    return this.call('virStoragePoolNumOfVolumes', [], options);
  }

  /**
   * Looks at the pool anew, for volumes and sizes that something else than libvirt changed.
   * Takes long for large ones.
   *
   * `virStoragePoolRefresh`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolRefresh
   */
  refresh(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virStoragePoolRefresh', [flags], options);
  }

  /**
   * Sets whether the pool starts with the host. Refused for transient ones.
   *
   * `virStoragePoolSetAutostart`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolSetAutostart
   */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call('virStoragePoolSetAutostart', [autostart], options);
  }

  /**
   * Forgets the pool's definition. OPERATION_INVALID while it is active.
   *
   * `virStoragePoolUndefine`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolUndefine
   */
  undefine(options?: CallOptions): Promise<void> {
    return this.call('virStoragePoolUndefine', [], options);
  }

  /**
   * Makes a volume from its XML. Returns when it is there: with PREALLOC_METADATA or a full
   * allocation that takes long.
   *
   * `virStorageVolCreateXML`, since libvirt 0.4.1.
   *
   * @param flags - Bits of `StorageVolCreateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolCreateXML
   */
  storageVolCreateXML(
    xmlDesc: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<StorageVolume> {
    return this.callForObject<StorageVolume>(
      'virStorageVolCreateXML',
      'StorageVolume',
      [xmlDesc, flags],
      options,
    );
  }

  /**
   * Makes a volume with the content of another, of whatever pool. Takes as long as the copy
   * does; the XML may give another format.
   *
   * `virStorageVolCreateXMLFrom`, since libvirt 0.6.4.
   *
   * @param flags - Bits of `StorageVolCreateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolCreateXMLFrom
   */
  storageVolCreateXMLFrom(
    xmlDesc: string,
    clonevol: StorageVolume,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<StorageVolume> {
    return this.callForObject<StorageVolume>(
      'virStorageVolCreateXMLFrom',
      'StorageVolume',
      [xmlDesc, clonevol.box, flags],
      options,
    );
  }

  /**
   * A volume of this pool by its name. NO_STORAGE_VOL when there is none.
   *
   * `virStorageVolLookupByName`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolLookupByName
   */
  storageVolLookupByName(name: string, options?: CallOptions): Promise<StorageVolume> {
    return this.callForObject<StorageVolume>(
      'virStorageVolLookupByName',
      'StorageVolume',
      [name],
      options,
    );
  }
}
