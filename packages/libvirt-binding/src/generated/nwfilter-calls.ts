// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';

/** The methods of `NWFilter` that are one call each. */
export abstract class NWFilterCalls extends LibvirtObject {
  /**
   * The filter's name, as {@link name} has it. Asks nobody.
   *
   * `virNWFilterGetName`, since libvirt 0.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virNWFilterGetName', [], options);
  }

  /**
   * The filter's UUID as 16 bytes. Asks nobody.
   *
   * `virNWFilterGetUUID`, since libvirt 0.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetUUID
   */
  getUUID(options?: CallOptions): Promise<Uint8Array> {
    return this.call('virNWFilterGetUUID', [], options);
  }

  /**
   * The filter's UUID as text, as {@link uuid} has it. Asks nobody.
   *
   * `virNWFilterGetUUIDString`, since libvirt 0.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetUUIDString
   */
  getUUIDString(options?: CallOptions): Promise<string> {
    return this.call('virNWFilterGetUUIDString', [], options);
  }

  /**
   * The filter's XML with its rules.
   *
   * `virNWFilterGetXMLDesc`, since libvirt 0.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virNWFilterGetXMLDesc', [flags], options);
  }

  /**
   * Forgets the filter. OPERATION_INVALID while something uses it.
   *
   * `virNWFilterUndefine`, since libvirt 0.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterUndefine
   */
  undefine(options?: CallOptions): Promise<void> {
    return this.call('virNWFilterUndefine', [], options);
  }
}
