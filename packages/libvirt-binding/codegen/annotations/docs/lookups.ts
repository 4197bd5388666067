/** How a connection finds, defines and creates what it manages. */
export const lookupDocs: Readonly<Record<string, string>> = {
  virDomainCreateLinux: 'An old name of {@link domainCreateXML}.',
  virDomainCreateXML:
    'Starts a transient domain from its XML: when it ends, it is gone. OPERATION_FAILED when one of that name or UUID exists.',
  virDomainDefineXML:
    "Keeps a domain's XML, without starting it. Replaces that of a domain with the same name and UUID; a running one takes it at its next start.",
  virDomainDefineXMLFlags:
    'As {@link domainDefineXML}; the flag VALIDATE refuses what does not follow the schema with XML_INVALID_SCHEMA.',
  virDomainLookupByID: 'A running domain by its number. NO_DOMAIN when there is none.',
  virDomainLookupByName: 'A domain by its name. NO_DOMAIN when there is none.',
  virDomainLookupByUUID:
    'A domain by its UUID, as text or as 16 bytes. NO_DOMAIN when there is none.',
  virDomainLookupByUUIDString: 'A domain by its UUID as text. NO_DOMAIN when there is none.',
  virDomainRestore:
    'Starts a domain from a file on the host that `domain.save()` wrote. The file stays; never restore from it twice, its disks have moved on.',
  virDomainRestoreFlags:
    'As {@link domainRestore}, with other XML where it may differ, and whether the domain then runs or is paused.',
  virDomainRestoreParams:
    'As {@link domainRestore}, with typed parameters: `file`, and `dxml` for other XML.',
  virDomainSaveImageDefineXML:
    "Replaces the domain's XML in a saved file, within what a restore allows to differ.",
  virDomainSaveImageGetXMLDesc:
    "The domain's XML that is in a saved file on the host. Secrets such as passwords only with the flag SECURE.",
  virInterfaceDefineXML: 'Keeps the XML of a host interface, without bringing it up.',
  virInterfaceLookupByMACString:
    'A host interface by its MAC address. MULTIPLE_INTERFACES when several have it; NO_INTERFACE when none has.',
  virInterfaceLookupByName: 'A host interface by its name. NO_INTERFACE when there is none.',
  virNWFilterBindingCreateXML:
    'Applies a filter to a port that exists already, by `<filterbinding>` XML. Domains get their own when they start.',
  virNWFilterBindingLookupByPortDev:
    'The filter binding of a port such as `vnet0`. NO_NWFILTER_BINDING when there is none.',
  virNWFilterDefineXML:
    "Keeps a network filter's XML. Replacing one that is in use changes the rules of running domains at once.",
  virNWFilterDefineXMLFlags:
    'As {@link nwFilterDefineXML}; the flag VALIDATE refuses what does not follow the schema.',
  virNWFilterLookupByName: 'A network filter by its name. NO_NWFILTER when there is none.',
  virNWFilterLookupByUUID:
    'A network filter by its UUID, as text or as 16 bytes. NO_NWFILTER when there is none.',
  virNWFilterLookupByUUIDString:
    'A network filter by its UUID as text. NO_NWFILTER when there is none.',
  virNetworkCreateXML: 'Starts a transient network from its XML: when it is stopped, it is gone.',
  virNetworkCreateXMLFlags:
    'As {@link networkCreateXML}; the flag VALIDATE refuses what does not follow the schema.',
  virNetworkDefineXML:
    "Keeps a network's XML, without starting it. An active one takes it at its next start.",
  virNetworkDefineXMLFlags:
    'As {@link networkDefineXML}; the flag VALIDATE refuses what does not follow the schema.',
  virNetworkLookupByName: 'A network by its name. NO_NETWORK when there is none.',
  virNetworkLookupByUUID:
    'A network by its UUID, as text or as 16 bytes. NO_NETWORK when there is none.',
  virNetworkLookupByUUIDString: 'A network by its UUID as text. NO_NETWORK when there is none.',
  virNodeDeviceCreateXML:
    'Makes a device of the host from XML: a virtual fibre channel adapter, or a mediated device. It is gone at the next boot.',
  virNodeDeviceDefineXML: 'Keeps the XML of a mediated device, without making it.',
  virNodeDeviceLookupByName:
    'A device of the host by its name, such as `pci_0000_00_1f_2`. NO_NODE_DEVICE when there is none.',
  virNodeDeviceLookupSCSIHostByWWN:
    'A fibre channel adapter by the world wide names of its node and its port, in hexadecimal.',
  virSecretDefineXML:
    "Keeps a secret's XML, without a value: `secret.setValue()` gives it that. OPERATION_FAILED when another has the same usage.",
  virSecretLookupByUUID:
    'A secret by its UUID, as text or as 16 bytes. NO_SECRET when there is none.',
  virSecretLookupByUUIDString: 'A secret by its UUID as text. NO_SECRET when there is none.',
  virSecretLookupByUsage:
    "The secret for a use: a `SecretUsageType`, and the volume's path, the pool's target or the name that it is for. NO_SECRET when there is none.",
  virStoragePoolCreateXML:
    'Starts a transient pool from its XML. What it stands on must exist, unless a BUILD flag is given.',
  virStoragePoolDefineXML: "Keeps a pool's XML, without starting it.",
  virStoragePoolLookupByName: 'A pool by its name. NO_STORAGE_POOL when there is none.',
  virStoragePoolLookupByTargetPath:
    'The pool whose target is this path on the host. NO_STORAGE_POOL when there is none.',
  virStoragePoolLookupByUUID:
    'A pool by its UUID, as text or as 16 bytes. NO_STORAGE_POOL when there is none.',
  virStoragePoolLookupByUUIDString:
    'A pool by its UUID as text. NO_STORAGE_POOL when there is none.',
  virStorageVolLookupByKey:
    'A volume of any active pool by its key. NO_STORAGE_VOL when there is none.',
  virStorageVolLookupByPath:
    'A volume of any active pool by its path on the host. NO_STORAGE_VOL when there is none.',
};
