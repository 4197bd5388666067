// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import { uuidBytes } from '../uuid.ts';
import type { NetworkPort } from '../network-port.ts';
import type { NetworkDHCPLease } from './structs.ts';
import type { NetworkUpdateCommand, NetworkUpdateSection } from './enums.ts';

/** The methods of `Network` that are one call each. */
export abstract class NetworkCalls extends LibvirtObject {
  /**
   * `virNetworkCreate`, since libvirt 0.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreate
   */
  create(options?: CallOptions): Promise<void> {
    return this.call('virNetworkCreate', [], options);
  }

  /**
   * `virNetworkDestroy`, since libvirt 0.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDestroy
   */
  destroy(options?: CallOptions): Promise<void> {
    return this.call('virNetworkDestroy', [], options);
  }

  /**
   * `virNetworkGetAutostart`, since libvirt 0.2.1.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetAutostart
   */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return this.call('virNetworkGetAutostart', [], options);
  }

  /**
   * `virNetworkGetBridgeName`, since libvirt 0.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetBridgeName
   */
  getBridgeName(options?: CallOptions): Promise<string> {
    return this.call('virNetworkGetBridgeName', [], options);
  }

  /**
   * `virNetworkGetDHCPLeases`, since libvirt 1.2.6.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetDHCPLeases
   */
  getDHCPLeases(
    mac: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<NetworkDHCPLease[]> {
    return this.call('virNetworkGetDHCPLeases', [mac, flags], options);
  }

  /**
   * `virNetworkGetName`, since libvirt 0.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virNetworkGetName', [], options);
  }

  /**
   * `virNetworkGetUUID`, since libvirt 0.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetUUID
   */
  getUUID(options?: CallOptions): Promise<Uint8Array> {
    return this.call('virNetworkGetUUID', [], options);
  }

  /**
   * `virNetworkGetUUIDString`, since libvirt 0.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetUUIDString
   */
  getUUIDString(options?: CallOptions): Promise<string> {
    return this.call('virNetworkGetUUIDString', [], options);
  }

  /**
   * `virNetworkGetXMLDesc`, since libvirt 0.2.0.
   *
   * @param flags - Bits of `NetworkXMLFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virNetworkGetXMLDesc', [flags], options);
  }

  /**
   * `virNetworkIsActive`, since libvirt 0.7.3.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkIsActive
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return this.call('virNetworkIsActive', [], options);
  }

  /**
   * `virNetworkIsPersistent`, since libvirt 0.7.3.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkIsPersistent
   */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return this.call('virNetworkIsPersistent', [], options);
  }

  /**
   * `virNetworkListAllPorts`, since libvirt 5.5.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkListAllPorts
   */
  listAllPorts(flags: number = 0, options?: CallOptions): Promise<NetworkPort[]> {
    return this.callForObjects<NetworkPort>(
      'virNetworkListAllPorts',
      'NetworkPort',
      [flags],
      options,
    );
  }

  /**
   * `virNetworkPortCreateXML`, since libvirt 5.5.0.
   *
   * @param flags - Bits of `NetworkPortCreateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortCreateXML
   */
  portCreateXML(xmldesc: string, flags: number = 0, options?: CallOptions): Promise<NetworkPort> {
    return this.callForObject<NetworkPort>(
      'virNetworkPortCreateXML',
      'NetworkPort',
      [xmldesc, flags],
      options,
    );
  }

  /**
   * `virNetworkPortLookupByUUID`, since libvirt 5.5.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortLookupByUUID
   */
  async portLookupByUUID(uuid: string | Uint8Array, options?: CallOptions): Promise<NetworkPort> {
    return this.callForObject<NetworkPort>(
      'virNetworkPortLookupByUUID',
      'NetworkPort',
      [uuidBytes(uuid)],
      options,
    );
  }

  /**
   * `virNetworkPortLookupByUUIDString`, since libvirt 5.5.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortLookupByUUIDString
   */
  portLookupByUUIDString(uuidstr: string, options?: CallOptions): Promise<NetworkPort> {
    return this.callForObject<NetworkPort>(
      'virNetworkPortLookupByUUIDString',
      'NetworkPort',
      [uuidstr],
      options,
    );
  }

  /**
   * `virNetworkSetAutostart`, since libvirt 0.2.1.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkSetAutostart
   */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call('virNetworkSetAutostart', [autostart], options);
  }

  /**
   * `virNetworkUndefine`, since libvirt 0.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkUndefine
   */
  undefine(options?: CallOptions): Promise<void> {
    return this.call('virNetworkUndefine', [], options);
  }

  /**
   * `virNetworkUpdate`, since libvirt 0.10.2.
   *
   * @param flags - Bits of `NetworkUpdateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkUpdate
   */
  update(
    command: NetworkUpdateCommand,
    section: NetworkUpdateSection,
    parentIndex: number,
    xml: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virNetworkUpdate', [command, section, parentIndex, xml, flags], options);
  }

  /**
   * `virNetworkGetMetadata`, since libvirt 9.7.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetMetadata
   */
  getMetadata(
    type: number,
    uri: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<string> {
    return this.call('virNetworkGetMetadata', [type, uri, flags], options);
  }

  /**
   * `virNetworkSetMetadata`, since libvirt 9.7.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkSetMetadata
   */
  setMetadata(
    type: number,
    metadata: string | null = null,
    key: string | null = null,
    uri: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virNetworkSetMetadata', [type, metadata, key, uri, flags], options);
  }
}
