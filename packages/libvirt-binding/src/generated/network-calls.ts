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
   * Starts a network that is defined. OPERATION_INVALID when it is active already.
   *
   * `virNetworkCreate`, since libvirt 0.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreate
   */
  create(options?: CallOptions): Promise<void> {
    return this.call('virNetworkCreate', [], options);
  }

  /**
   * Stops the network; its guests stay, without it. A transient one is gone then.
   *
   * `virNetworkDestroy`, since libvirt 0.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDestroy
   */
  destroy(options?: CallOptions): Promise<void> {
    return this.call('virNetworkDestroy', [], options);
  }

  /**
   * Whether the network starts with the host.
   *
   * `virNetworkGetAutostart`, since libvirt 0.2.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetAutostart
   */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return this.call('virNetworkGetAutostart', [], options);
  }

  /**
   * The bridge of the network on the host, such as `virbr0`. INTERNAL_ERROR where it has none.
   *
   * `virNetworkGetBridgeName`, since libvirt 0.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetBridgeName
   */
  getBridgeName(options?: CallOptions): Promise<string> {
    return this.call('virNetworkGetBridgeName', [], options);
  }

  /**
   * Leases that the network's DHCP server has given, all or those of a MAC address; each ends at
   * `expirytime`, in seconds since 1970.
   *
   * `virNetworkGetDHCPLeases`, since libvirt 1.2.6.
   *
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
   * The network's name, as {@link name} has it. Asks nobody.
   *
   * `virNetworkGetName`, since libvirt 0.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virNetworkGetName', [], options);
  }

  /**
   * The network's UUID as 16 bytes. Asks nobody.
   *
   * `virNetworkGetUUID`, since libvirt 0.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetUUID
   */
  getUUID(options?: CallOptions): Promise<Uint8Array> {
    return this.call('virNetworkGetUUID', [], options);
  }

  /**
   * The network's UUID as text, as {@link uuid} has it. Asks nobody.
   *
   * `virNetworkGetUUIDString`, since libvirt 0.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetUUIDString
   */
  getUUIDString(options?: CallOptions): Promise<string> {
    return this.call('virNetworkGetUUIDString', [], options);
  }

  /**
   * The network's XML: as it is active, or as it is defined with the flag INACTIVE.
   *
   * `virNetworkGetXMLDesc`, since libvirt 0.2.0.
   *
   * @param flags - Bits of `NetworkXMLFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virNetworkGetXMLDesc', [flags], options);
  }

  /**
   * Whether the network is active.
   *
   * `virNetworkIsActive`, since libvirt 0.7.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkIsActive
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return this.call('virNetworkIsActive', [], options);
  }

  /**
   * Whether the network is defined, and not gone when it is stopped.
   *
   * `virNetworkIsPersistent`, since libvirt 0.7.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkIsPersistent
   */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return this.call('virNetworkIsPersistent', [], options);
  }

  /**
   * The ports of the network: one for each interface of a domain that is in it.
   *
   * `virNetworkListAllPorts`, since libvirt 5.5.0.
   *
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
   * Makes a port from `<networkport>` XML. Domains make their own when they start.
   *
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
   * A port by its UUID, as text or as 16 bytes. NO_NETWORK_PORT when there is none.
   *
   * `virNetworkPortLookupByUUID`, since libvirt 5.5.0.
   *
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
   * A port by its UUID as text. NO_NETWORK_PORT when there is none.
   *
   * `virNetworkPortLookupByUUIDString`, since libvirt 5.5.0.
   *
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
   * Sets whether the network starts with the host. Refused for transient ones.
   *
   * `virNetworkSetAutostart`, since libvirt 0.2.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkSetAutostart
   */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call('virNetworkSetAutostart', [autostart], options);
  }

  /**
   * Forgets the network's definition. One that is active becomes transient.
   *
   * `virNetworkUndefine`, since libvirt 0.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkUndefine
   */
  undefine(options?: CallOptions): Promise<void> {
    return this.call('virNetworkUndefine', [], options);
  }

  /**
   * Changes a section of the network, such as a host's address in DHCP, without a restart.
   * `command` is a `NetworkUpdateCommand`, `section` a `NetworkUpdateSection`; `parentIndex`
   * picks one of several parents, and −1 any that fits.
   *
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
   * The title, the description, or the custom element of a namespace.
   *
   * `virNetworkGetMetadata`, since libvirt 9.7.0.
   *
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
   * Sets the title, the description, or the custom element of a namespace; null removes it.
   *
   * `virNetworkSetMetadata`, since libvirt 9.7.0.
   *
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
