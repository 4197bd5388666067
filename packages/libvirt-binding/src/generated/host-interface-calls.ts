// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';

/** The methods of `HostInterface` that are one call each. */
export abstract class HostInterfaceCalls extends LibvirtObject {
  /**
   * `virInterfaceCreate`, since libvirt 0.6.4.
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceCreate
   */
  create(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virInterfaceCreate', [flags], options);
  }

  /**
   * `virInterfaceDestroy`, since libvirt 0.6.4.
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceDestroy
   */
  destroy(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virInterfaceDestroy', [flags], options);
  }

  /**
   * `virInterfaceGetMACString`, since libvirt 0.6.4.
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetMACString
   */
  getMACString(options?: CallOptions): Promise<string> {
    return this.call('virInterfaceGetMACString', [], options);
  }

  /**
   * `virInterfaceGetName`, since libvirt 0.6.4.
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virInterfaceGetName', [], options);
  }

  /**
   * `virInterfaceGetXMLDesc`, since libvirt 0.6.4.
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virInterfaceGetXMLDesc', [flags], options);
  }

  /**
   * `virInterfaceIsActive`, since libvirt 0.7.3.
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceIsActive
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return this.call('virInterfaceIsActive', [], options);
  }

  /**
   * `virInterfaceUndefine`, since libvirt 0.6.4.
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceUndefine
   */
  undefine(options?: CallOptions): Promise<void> {
    return this.call('virInterfaceUndefine', [], options);
  }
}
