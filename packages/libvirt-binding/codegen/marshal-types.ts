/** C integers and what they are in JavaScript. */
export const integerTypes: Readonly<Record<string, string>> = {
  int: 'number',
  'unsigned int': 'number',
  'unsigned long': 'number',
  'long long': 'bigint',
  'unsigned long long': 'bigint',
  size_t: 'bigint',
};

/** Structs that a function fills, by pointer type. */
export const structTypes = new Set(
  [
    'virDomainBlockInfo',
    'virDomainBlockJobInfo',
    'virDomainBlockStats',
    'virDomainControlInfo',
    'virDomainInfo',
    'virDomainInterfaceStats',
    'virDomainJobInfo',
    'virNodeInfo',
    'virSecurityLabel',
    'virSecurityModel',
    'virStoragePoolInfo',
    'virStorageVolInfo',
  ].map((name) => `${name}Ptr`),
);

/** Arrays of structs that libvirt allocates, and what frees one. */
export const structLists: Readonly<Record<string, string>> = {
  virDomainFSInfo: 'virDomainFSInfoFree',
  virDomainIOThreadInfo: 'virDomainIOThreadInfoFree',
  virDomainInterface: 'virDomainInterfaceFree',
  virNetworkDHCPLease: 'virNetworkDHCPLeaseFree',
};

/** `virDomainInfoPtr` → `DomainInfo`. */
export const structTypeName = (pointer: string): string =>
  pointer
    .replace(/^vir/, '')
    .replace(/(Ptr|Struct)+$/, '')
    .replace(/^StorageVol/, 'StorageVolume');

/** `virDomainBlockStatsPtr` → `virDomainBlockStatsStruct`: two structs have that suffix. */
export const structCppName = (pointer: string): string =>
  pointer
    .replace(/Ptr$/, '')
    .replace(/^(virDomainBlockStats|virDomainInterfaceStats)$/, '$1Struct');
