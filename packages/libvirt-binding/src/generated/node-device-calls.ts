// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';

/** The methods of `NodeDevice` that are one call each. */
export abstract class NodeDeviceCalls extends LibvirtObject {
  /**
   * `virNodeDeviceCreate`, since libvirt 7.3.0.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceCreate
   */
  create(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceCreate', [flags], options);
  }

  /**
   * `virNodeDeviceDestroy`, since libvirt 0.6.3.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDestroy
   */
  destroy(options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceDestroy', [], options);
  }

  /**
   * `virNodeDeviceDetachFlags`, since libvirt 1.0.5.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDetachFlags
   */
  detachFlags(
    driverName: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virNodeDeviceDetachFlags', [driverName, flags], options);
  }

  /**
   * `virNodeDeviceDettach`, since libvirt 0.6.1.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDettach
   */
  dettach(options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceDettach', [], options);
  }

  /**
   * `virNodeDeviceGetAutostart`, since libvirt 7.8.0.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetAutostart
   */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return this.call('virNodeDeviceGetAutostart', [], options);
  }

  /**
   * `virNodeDeviceGetName`, since libvirt 0.5.0.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virNodeDeviceGetName', [], options);
  }

  /**
   * `virNodeDeviceGetParent`, since libvirt 0.5.0.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetParent
   */
  getParent(options?: CallOptions): Promise<string | null> {
    return this.call('virNodeDeviceGetParent', [], options);
  }

  /**
   * `virNodeDeviceGetXMLDesc`, since libvirt 0.5.0.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virNodeDeviceGetXMLDesc', [flags], options);
  }

  /**
   * `virNodeDeviceIsActive`, since libvirt 7.8.0.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceIsActive
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return this.call('virNodeDeviceIsActive', [], options);
  }

  /**
   * `virNodeDeviceIsPersistent`, since libvirt 7.8.0.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceIsPersistent
   */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return this.call('virNodeDeviceIsPersistent', [], options);
  }

  /**
   * `virNodeDeviceNumOfCaps`, since libvirt 0.5.0.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceNumOfCaps
   */
  numOfCaps(options?: CallOptions): Promise<number> {
    return this.call('virNodeDeviceNumOfCaps', [], options);
  }

  /**
   * `virNodeDeviceReAttach`, since libvirt 0.6.1.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceReAttach
   */
  reAttach(options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceReAttach', [], options);
  }

  /**
   * `virNodeDeviceReset`, since libvirt 0.6.1.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceReset
   */
  reset(options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceReset', [], options);
  }

  /**
   * `virNodeDeviceSetAutostart`, since libvirt 7.8.0.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceSetAutostart
   */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceSetAutostart', [autostart], options);
  }

  /**
   * `virNodeDeviceUndefine`, since libvirt 7.3.0.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceUndefine
   */
  undefine(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceUndefine', [flags], options);
  }

  /**
   * `virNodeDeviceUpdate`, since libvirt 10.1.0.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceUpdate
   */
  update(xmlDesc: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceUpdate', [xmlDesc, flags], options);
  }
}
