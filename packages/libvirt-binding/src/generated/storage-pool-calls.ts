// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import type { StorageVolume } from '../storage-volume.ts';
import type { StoragePoolInfo } from './structs.ts';

/** The methods of `StoragePool` that are one call each. */
export abstract class StoragePoolCalls extends LibvirtObject {
  /**
   * `virStoragePoolBuild`, since libvirt 0.4.1.
   *
   * @param flags - Bits of `StoragePoolBuildFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolBuild
   */
  build(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virStoragePoolBuild', [flags], options);
  }

  /**
   * `virStoragePoolCreate`, since libvirt 0.4.1.
   *
   * @param flags - Bits of `StoragePoolCreateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolCreate
   */
  create(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virStoragePoolCreate', [flags], options);
  }

  /**
   * `virStoragePoolDelete`, since libvirt 0.4.1.
   *
   * @param flags - Bits of `StoragePoolDeleteFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDelete
   */
  delete(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virStoragePoolDelete', [flags], options);
  }

  /**
   * `virStoragePoolDestroy`, since libvirt 0.4.1.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDestroy
   */
  destroy(options?: CallOptions): Promise<void> {
    return this.call('virStoragePoolDestroy', [], options);
  }

  /**
   * `virStoragePoolGetAutostart`, since libvirt 0.4.1.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetAutostart
   */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return this.call('virStoragePoolGetAutostart', [], options);
  }

  /**
   * `virStoragePoolGetInfo`, since libvirt 0.4.1.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetInfo
   */
  getInfo(options?: CallOptions): Promise<StoragePoolInfo> {
    return this.call('virStoragePoolGetInfo', [], options);
  }

  /**
   * `virStoragePoolGetName`, since libvirt 0.4.1.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virStoragePoolGetName', [], options);
  }

  /**
   * `virStoragePoolGetUUID`, since libvirt 0.4.1.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetUUID
   */
  getUUID(options?: CallOptions): Promise<Uint8Array> {
    return this.call('virStoragePoolGetUUID', [], options);
  }

  /**
   * `virStoragePoolGetUUIDString`, since libvirt 0.4.1.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetUUIDString
   */
  getUUIDString(options?: CallOptions): Promise<string> {
    return this.call('virStoragePoolGetUUIDString', [], options);
  }

  /**
   * `virStoragePoolGetXMLDesc`, since libvirt 0.4.1.
   *
   * @param flags - Bits of `StorageXMLFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virStoragePoolGetXMLDesc', [flags], options);
  }

  /**
   * `virStoragePoolIsActive`, since libvirt 0.7.3.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolIsActive
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return this.call('virStoragePoolIsActive', [], options);
  }

  /**
   * `virStoragePoolIsPersistent`, since libvirt 0.7.3.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolIsPersistent
   */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return this.call('virStoragePoolIsPersistent', [], options);
  }

  /**
   * `virStoragePoolListAllVolumes`, since libvirt 0.10.2.
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
   * `virStoragePoolNumOfVolumes`, since libvirt 0.4.1.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolNumOfVolumes
   */
  numOfVolumes(options?: CallOptions): Promise<number> {
    return this.call('virStoragePoolNumOfVolumes', [], options);
  }

  /**
   * `virStoragePoolRefresh`, since libvirt 0.4.1.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolRefresh
   */
  refresh(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virStoragePoolRefresh', [flags], options);
  }

  /**
   * `virStoragePoolSetAutostart`, since libvirt 0.4.1.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolSetAutostart
   */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call('virStoragePoolSetAutostart', [autostart], options);
  }

  /**
   * `virStoragePoolUndefine`, since libvirt 0.4.1.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolUndefine
   */
  undefine(options?: CallOptions): Promise<void> {
    return this.call('virStoragePoolUndefine', [], options);
  }

  /**
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
   * `virStorageVolLookupByName`, since libvirt 0.4.1.
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
