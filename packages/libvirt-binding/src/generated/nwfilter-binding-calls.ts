// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';

/** The methods of `NWFilterBinding` that are one call each. */
export abstract class NWFilterBindingCalls extends LibvirtObject {
  /**
   * Removes the filter's rules from the port.
   *
   * `virNWFilterBindingDelete`, since libvirt 4.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingDelete
   */
  delete(options?: CallOptions): Promise<void> {
    return this.call('virNWFilterBindingDelete', [], options);
  }

  /**
   * The name of the filter. Asks nobody.
   *
   * `virNWFilterBindingGetFilterName`, since libvirt 4.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingGetFilterName
   */
  getFilterName(options?: CallOptions): Promise<string> {
    return this.call('virNWFilterBindingGetFilterName', [], options);
  }

  /**
   * The port's name, such as `vnet0`. Asks nobody.
   *
   * `virNWFilterBindingGetPortDev`, since libvirt 4.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingGetPortDev
   */
  getPortDev(options?: CallOptions): Promise<string> {
    return this.call('virNWFilterBindingGetPortDev', [], options);
  }

  /**
   * The binding's XML: owner, port, MAC address, filter and its parameters.
   *
   * `virNWFilterBindingGetXMLDesc`, since libvirt 4.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virNWFilterBindingGetXMLDesc', [flags], options);
  }
}
