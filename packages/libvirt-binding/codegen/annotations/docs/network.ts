/** What the methods of networks, their ports, host interfaces and network filters do. */
export const networkDocs: Readonly<Record<string, string>> = {
  virNetworkCreate:
    'Starts a network that is defined. OPERATION_INVALID when it is active already.',
  virNetworkDestroy:
    'Stops the network; its guests stay, without it. A transient one is gone then.',
  virNetworkGetAutostart: 'Whether the network starts with the host.',
  virNetworkGetBridgeName:
    'The bridge of the network on the host, such as `virbr0`. INTERNAL_ERROR where it has none.',
  virNetworkGetDHCPLeases:
    "Leases that the network's DHCP server has given, all or those of a MAC address; each ends at `expirytime`, in seconds since 1970.",
  virNetworkGetMetadata: 'The title, the description, or the custom element of a namespace.',
  virNetworkGetName: "The network's name, as {@link name} has it. Asks nobody.",
  virNetworkGetUUID: "The network's UUID as 16 bytes. Asks nobody.",
  virNetworkGetUUIDString: "The network's UUID as text, as {@link uuid} has it. Asks nobody.",
  virNetworkGetXMLDesc:
    "The network's XML: as it is active, or as it is defined with the flag INACTIVE.",
  virNetworkIsActive: 'Whether the network is active.',
  virNetworkIsPersistent: 'Whether the network is defined, and not gone when it is stopped.',
  virNetworkListAllPorts:
    'The ports of the network: one for each interface of a domain that is in it.',
  virNetworkPortCreateXML:
    'Makes a port from `<networkport>` XML. Domains make their own when they start.',
  virNetworkPortLookupByUUID:
    'A port by its UUID, as text or as 16 bytes. NO_NETWORK_PORT when there is none.',
  virNetworkPortLookupByUUIDString:
    'A port by its UUID as text. NO_NETWORK_PORT when there is none.',
  virNetworkSetAutostart:
    'Sets whether the network starts with the host. Refused for transient ones.',
  virNetworkSetMetadata:
    'Sets the title, the description, or the custom element of a namespace; null removes it.',
  virNetworkUndefine: "Forgets the network's definition. One that is active becomes transient.",
  virNetworkUpdate:
    "Changes a section of the network, such as a host's address in DHCP, without a restart. `command` is a `NetworkUpdateCommand`, `section` a `NetworkUpdateSection`; `parentIndex` picks one of several parents, and −1 any that fits.",
  virNetworkPortDelete: 'Removes the port. A domain that uses it loses its connection.',
  virNetworkPortGetParameters: 'Bandwidth limits of the port, in KiB a second; bursts in KiB.',
  virNetworkPortGetUUID: "The port's UUID as 16 bytes. Asks nobody.",
  virNetworkPortGetUUIDString: "The port's UUID as text, as {@link uuid} has it. Asks nobody.",
  virNetworkPortGetXMLDesc:
    "The port's XML: its owner, its MAC address, and what it is plugged into.",
  virNetworkPortSetParameters: 'Sets bandwidth limits of the port, in KiB a second.',
  virInterfaceCreate: 'Brings the interface up.',
  virInterfaceDestroy: 'Takes the interface down. The host may lose its connection by it.',
  virInterfaceGetMACString: "The interface's MAC address, as {@link mac} has it. Asks nobody.",
  virInterfaceGetName: "The interface's name, as {@link name} has it. Asks nobody.",
  virInterfaceGetXMLDesc:
    "The interface's XML: as it is, or as it is configured with the flag INACTIVE.",
  virInterfaceIsActive: 'Whether the interface is up.',
  virInterfaceUndefine: "Forgets the interface's configuration; one that is up stays up.",
  virNWFilterGetName: "The filter's name, as {@link name} has it. Asks nobody.",
  virNWFilterGetUUID: "The filter's UUID as 16 bytes. Asks nobody.",
  virNWFilterGetUUIDString: "The filter's UUID as text, as {@link uuid} has it. Asks nobody.",
  virNWFilterGetXMLDesc: "The filter's XML with its rules.",
  virNWFilterUndefine: 'Forgets the filter. OPERATION_INVALID while something uses it.',
  virNWFilterBindingDelete: "Removes the filter's rules from the port.",
  virNWFilterBindingGetFilterName: 'The name of the filter. Asks nobody.',
  virNWFilterBindingGetPortDev: "The port's name, such as `vnet0`. Asks nobody.",
  virNWFilterBindingGetXMLDesc:
    "The binding's XML: owner, port, MAC address, filter and its parameters.",
};
