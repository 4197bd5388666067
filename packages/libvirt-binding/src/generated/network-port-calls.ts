// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import { encodeParameters } from '../typed-parameters.ts';
import type { TypedParameters, TypedParametersInput } from '../typed-parameters.ts';

/** The methods of `NetworkPort` that are one call each. */
export abstract class NetworkPortCalls extends LibvirtObject {
  /**
   * Removes the port. A domain that uses it loses its connection.
   *
   * `virNetworkPortDelete`, since libvirt 5.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortDelete
   */
  delete(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virNetworkPortDelete', [flags], options);
  }

  /**
   * Bandwidth limits of the port, in KiB a second; bursts in KiB.
   *
   * `virNetworkPortGetParameters`, since libvirt 5.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetParameters
   */
  getParameters(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virNetworkPortGetParameters', [flags], options);
  }

  /**
   * The port's UUID as 16 bytes. Asks nobody.
   *
   * `virNetworkPortGetUUID`, since libvirt 5.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetUUID
   */
  getUUID(options?: CallOptions): Promise<Uint8Array> {
    return this.call('virNetworkPortGetUUID', [], options);
  }

  /**
   * The port's UUID as text, as {@link uuid} has it. Asks nobody.
   *
   * `virNetworkPortGetUUIDString`, since libvirt 5.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetUUIDString
   */
  getUUIDString(options?: CallOptions): Promise<string> {
    return this.call('virNetworkPortGetUUIDString', [], options);
  }

  /**
   * The port's XML: its owner, its MAC address, and what it is plugged into.
   *
   * `virNetworkPortGetXMLDesc`, since libvirt 5.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virNetworkPortGetXMLDesc', [flags], options);
  }

  /**
   * Sets bandwidth limits of the port, in KiB a second.
   *
   * `virNetworkPortSetParameters`, since libvirt 5.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortSetParameters
   */
  async setParameters(
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virNetworkPortSetParameters',
      [encodeParameters('virNetworkPortSetParameters', params), flags],
      options,
    );
  }
}
