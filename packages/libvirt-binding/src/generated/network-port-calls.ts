// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import { encodeParameters } from '../typed-parameters.ts';
import type { TypedParameters, TypedParametersInput } from '../typed-parameters.ts';

/** The methods of `NetworkPort` that are one call each. */
export abstract class NetworkPortCalls extends LibvirtObject {
  /**
   * `virNetworkPortDelete`, since libvirt 5.5.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortDelete
   */
  delete(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virNetworkPortDelete', [flags], options);
  }

  /**
   * `virNetworkPortGetParameters`, since libvirt 5.5.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetParameters
   */
  getParameters(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virNetworkPortGetParameters', [flags], options);
  }

  /**
   * `virNetworkPortGetUUID`, since libvirt 5.5.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetUUID
   */
  getUUID(options?: CallOptions): Promise<Uint8Array> {
    return this.call('virNetworkPortGetUUID', [], options);
  }

  /**
   * `virNetworkPortGetUUIDString`, since libvirt 5.5.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetUUIDString
   */
  getUUIDString(options?: CallOptions): Promise<string> {
    return this.call('virNetworkPortGetUUIDString', [], options);
  }

  /**
   * `virNetworkPortGetXMLDesc`, since libvirt 5.5.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virNetworkPortGetXMLDesc', [flags], options);
  }

  /**
   * `virNetworkPortSetParameters`, since libvirt 5.5.0.
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
