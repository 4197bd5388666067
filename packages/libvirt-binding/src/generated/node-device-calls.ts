// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';

/** The methods of `NodeDevice` that are one call each. */
export abstract class NodeDeviceCalls extends LibvirtObject {
  /**
   * Makes a device that is defined, such as a mediated one.
   *
   * `virNodeDeviceCreate`, since libvirt 7.3.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceCreate
   */
  create(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceCreate', [flags], options);
  }

  /**
   * Removes a device that was made: a virtual adapter, or a mediated one.
   *
   * `virNodeDeviceDestroy`, since libvirt 0.6.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDestroy
   */
  destroy(options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceDestroy', [], options);
  }

  /**
   * Takes a PCI device from the host's driver, for a guest to have it. `driverName` is `vfio`;
   * null is the default. Nothing on the host can use it then.
   *
   * `virNodeDeviceDetachFlags`, since libvirt 1.0.5.
   *
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
   * As {@link detachFlags}, with the default driver.
   *
   * `virNodeDeviceDettach`, since libvirt 0.6.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDettach
   */
  dettach(options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceDettach', [], options);
  }

  /**
   * Whether the device is made when its parent appears.
   *
   * `virNodeDeviceGetAutostart`, since libvirt 7.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetAutostart
   */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return this.call('virNodeDeviceGetAutostart', [], options);
  }

  /**
   * The device's name, as {@link name} has it. Asks nobody.
   *
   * `virNodeDeviceGetName`, since libvirt 0.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virNodeDeviceGetName', [], options);
  }

  /**
   * The name of the device that this one hangs on; null for the root.
   *
   * `virNodeDeviceGetParent`, since libvirt 0.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetParent
   */
  getParent(options?: CallOptions): Promise<string | null> {
    return this.call('virNodeDeviceGetParent', [], options);
  }

  /**
   * The device's XML: where it is, what drives it, and what it can do.
   *
   * `virNodeDeviceGetXMLDesc`, since libvirt 0.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virNodeDeviceGetXMLDesc', [flags], options);
  }

  /**
   * Whether the device is there, and not only defined.
   *
   * `virNodeDeviceIsActive`, since libvirt 7.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceIsActive
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return this.call('virNodeDeviceIsActive', [], options);
  }

  /**
   * Whether the device is defined, and not gone when it is removed.
   *
   * `virNodeDeviceIsPersistent`, since libvirt 7.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceIsPersistent
   */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return this.call('virNodeDeviceIsPersistent', [], options);
  }

  /**
   * How many capabilities the device has.
   *
   * `virNodeDeviceNumOfCaps`, since libvirt 0.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceNumOfCaps
   */
  numOfCaps(options?: CallOptions): Promise<number> {
    return this.call('virNodeDeviceNumOfCaps', [], options);
  }

  /**
   * Gives a PCI device back to the host's driver.
   *
   * `virNodeDeviceReAttach`, since libvirt 0.6.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceReAttach
   */
  reAttach(options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceReAttach', [], options);
  }

  /**
   * Resets a PCI device that a guest had. Refused when others on its bus are in use.
   *
   * `virNodeDeviceReset`, since libvirt 0.6.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceReset
   */
  reset(options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceReset', [], options);
  }

  /**
   * Sets whether the device is made when its parent appears.
   *
   * `virNodeDeviceSetAutostart`, since libvirt 7.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceSetAutostart
   */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceSetAutostart', [autostart], options);
  }

  /**
   * Forgets the definition of a mediated device.
   *
   * `virNodeDeviceUndefine`, since libvirt 7.3.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceUndefine
   */
  undefine(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceUndefine', [flags], options);
  }

  /**
   * Changes the definition of a mediated device, the one that is there, or both.
   *
   * `virNodeDeviceUpdate`, since libvirt 10.1.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceUpdate
   */
  update(xmlDesc: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virNodeDeviceUpdate', [xmlDesc, flags], options);
  }
}
