// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import type { StoragePool } from '../storage-pool.ts';
import type { StorageVolumeInfo } from './structs.ts';
import type { StorageVolWipeAlgorithm } from './enums.ts';

/** The methods of `StorageVolume` that are one call each. */
export abstract class StorageVolumeCalls extends LibvirtObject {
  /**
   * The pool that the volume is in.
   *
   * `virStoragePoolLookupByVolume`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByVolume
   */
  storagePoolLookupByVolume(options?: CallOptions): Promise<StoragePool> {
    return this.callForObject<StoragePool>(
      'virStoragePoolLookupByVolume',
      'StoragePool',
      [],
      options,
    );
  }

  /**
   * Deletes the volume and its content. Whether a domain uses it is not looked at.
   *
   * `virStorageVolDelete`, since libvirt 0.4.1.
   *
   * @param flags - Bits of `StorageVolDeleteFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolDelete
   */
  delete(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virStorageVolDelete', [flags], options);
  }

  /**
   * Type, and bytes that it can hold and that it takes.
   *
   * `virStorageVolGetInfo`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetInfo
   */
  getInfo(options?: CallOptions): Promise<StorageVolumeInfo> {
    return this.call('virStorageVolGetInfo', [], options);
  }

  /**
   * As {@link getInfo}; with the flag GET_PHYSICAL, `allocation` is the size of its file.
   *
   * `virStorageVolGetInfoFlags`, since libvirt 3.0.0.
   *
   * @param flags - Bits of `StorageVolInfoFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetInfoFlags
   */
  getInfoFlags(flags: number = 0, options?: CallOptions): Promise<StorageVolumeInfo> {
    return this.call('virStorageVolGetInfoFlags', [flags], options);
  }

  /**
   * The volume's key, as {@link key} has it. Asks nobody.
   *
   * `virStorageVolGetKey`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetKey
   */
  getKey(options?: CallOptions): Promise<string> {
    return this.call('virStorageVolGetKey', [], options);
  }

  /**
   * The volume's name, as {@link name} has it. Asks nobody.
   *
   * `virStorageVolGetName`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virStorageVolGetName', [], options);
  }

  /**
   * The volume's path on the host.
   *
   * `virStorageVolGetPath`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetPath
   */
  getPath(options?: CallOptions): Promise<string> {
    return this.call('virStorageVolGetPath', [], options);
  }

  /**
   * The volume's XML: sizes, format, path, permissions, and what it is backed by.
   *
   * `virStorageVolGetXMLDesc`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virStorageVolGetXMLDesc', [flags], options);
  }

  /**
   * Gives the volume another capacity, in bytes; with DELTA, that many more. Smaller only with
   * SHRINK, and what was there is lost.
   *
   * `virStorageVolResize`, since libvirt 0.9.10.
   *
   * @param flags - Bits of `StorageVolResizeFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolResize
   */
  resize(capacity: bigint | number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virStorageVolResize', [capacity, flags], options);
  }

  /**
   * Overwrites the volume with zeros, once. Takes as long as that takes; less than safe on
   * flash.
   *
   * `virStorageVolWipe`, since libvirt 0.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolWipe
   */
  wipe(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virStorageVolWipe', [flags], options);
  }

  /**
   * As {@link wipe}, in the way of a `StorageVolWipeAlgorithm`. Most need a tool on the host.
   *
   * `virStorageVolWipePattern`, since libvirt 0.9.10.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolWipePattern
   */
  wipePattern(
    algorithm: StorageVolWipeAlgorithm,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virStorageVolWipePattern', [algorithm, flags], options);
  }
}
