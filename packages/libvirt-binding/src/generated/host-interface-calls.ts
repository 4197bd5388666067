// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';

/** The methods of `HostInterface` that are one call each. */
export abstract class HostInterfaceCalls extends LibvirtObject {
  /**
   * Brings the interface up.
   *
   * `virInterfaceCreate`, since libvirt 0.6.4.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceCreate
   */
  create(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virInterfaceCreate', [flags], options);
  }

  /**
   * Takes the interface down. The host may lose its connection by it.
   *
   * `virInterfaceDestroy`, since libvirt 0.6.4.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceDestroy
   */
  destroy(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virInterfaceDestroy', [flags], options);
  }

  /**
   * The interface's MAC address, as {@link mac} has it. Asks nobody.
   *
   * `virInterfaceGetMACString`, since libvirt 0.6.4.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetMACString
   */
  getMACString(options?: CallOptions): Promise<string> {
    return this.call('virInterfaceGetMACString', [], options);
  }

  /**
   * The interface's name, as {@link name} has it. Asks nobody.
   *
   * `virInterfaceGetName`, since libvirt 0.6.4.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virInterfaceGetName', [], options);
  }

  /**
   * The interface's XML: as it is, or as it is configured with the flag INACTIVE.
   *
   * `virInterfaceGetXMLDesc`, since libvirt 0.6.4.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virInterfaceGetXMLDesc', [flags], options);
  }

  /**
   * Whether the interface is up.
   *
   * `virInterfaceIsActive`, since libvirt 0.7.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceIsActive
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return this.call('virInterfaceIsActive', [], options);
  }

  /**
   * Forgets the interface's configuration; one that is up stays up.
   *
   * `virInterfaceUndefine`, since libvirt 0.6.4.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceUndefine
   */
  undefine(options?: CallOptions): Promise<void> {
    return this.call('virInterfaceUndefine', [], options);
  }
}
