/** Struct fields that are arrays: which field holds their length. */
export const arrayLengths: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  virDomainFSInfo: { devAlias: 'ndevAlias' },
  virDomainIOThreadInfo: { cpumap: 'cpumaplen' },
  virDomainInterface: { addrs: 'naddrs' },
};

/** Structs that come out of functions, with the name of their TypeScript type. */
export const outputStructs: Readonly<Record<string, string>> = {
  virDomainBlockInfo: 'DomainBlockInfo',
  virDomainBlockJobInfo: 'DomainBlockJobInfo',
  virDomainBlockStatsStruct: 'DomainBlockStats',
  virDomainControlInfo: 'DomainControlInfo',
  virDomainFSInfo: 'DomainFSInfo',
  virDomainIOThreadInfo: 'DomainIOThreadInfo',
  virDomainIPAddress: 'DomainIPAddress',
  virDomainInfo: 'DomainInfo',
  virDomainInterface: 'DomainInterface',
  virDomainInterfaceStatsStruct: 'DomainInterfaceStats',
  virDomainJobInfo: 'DomainJobInfo',
  virNetworkDHCPLease: 'NetworkDHCPLease',
  virNodeInfo: 'NodeInfo',
  virSecurityLabel: 'SecurityLabel',
  virSecurityModel: 'SecurityModel',
  virStoragePoolInfo: 'StoragePoolInfo',
  virStorageVolInfo: 'StorageVolumeInfo',
};

/** Text fields that are null when they are absent. */
export const nullableFields: Readonly<Record<string, readonly string[]>> = {
  virDomainInterface: ['hwaddr'],
  virNetworkDHCPLease: ['mac', 'iaid', 'hostname', 'clientid'],
};

/** Units and meanings of fields, for the declarations. */
export const fieldNotes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  virDomainBlockInfo: {
    capacity: 'Bytes that the guest sees.',
    allocation: 'Bytes in use on the host.',
    physical: 'Bytes of the file or device on the host.',
  },
  virDomainBlockJobInfo: {
    type: 'A `DomainBlockJobType`.',
    bandwidth: 'MiB/s, or bytes/s where the flags asked for it; 0 is unlimited.',
    cur: 'Progress, in units of `end`.',
  },
  virDomainBlockStatsStruct: { errs: 'Errors; -1 where unknown.' },
  virDomainControlInfo: {
    state: 'A `DomainControlState`.',
    details: 'A `DomainControlErrorReason` in the state ERROR.',
    stateTime: 'Milliseconds in this state.',
  },
  virDomainFSInfo: {
    mountpoint: 'Path in the guest.',
    name: 'Device in the guest.',
    fstype: 'Such as `ext4`.',
    devAlias: 'Targets of the disks below it, such as `vda`.',
  },
  virDomainIOThreadInfo: { cpumap: 'One bit for each host CPU, lowest first.' },
  virDomainIPAddress: { type: 'An `IPAddrType`.', prefix: 'Bits of the network part.' },
  virDomainInfo: {
    state: 'A `DomainState`.',
    maxMem: 'KiB that the domain may have.',
    memory: 'KiB that it has.',
    nrVirtCpu: 'Virtual CPUs.',
    cpuTime: 'Nanoseconds of CPU time.',
  },
  virDomainJobInfo: {
    type: 'A `DomainJobType`.',
    timeElapsed: 'Milliseconds.',
    timeRemaining: 'Milliseconds, an estimate.',
    dataTotal: 'Bytes.',
    dataProcessed: 'Bytes.',
    dataRemaining: 'Bytes.',
  },
  virNetworkDHCPLease: {
    expirytime: 'Seconds since the epoch.',
    type: 'An `IPAddrType`.',
    prefix: 'Bits of the network part.',
  },
  virNodeInfo: {
    model: 'The CPU architecture, such as `x86_64`.',
    memory: 'KiB.',
    cpus: 'CPUs that are online.',
    mhz: 'Expected frequency; 0 where unknown.',
    nodes: 'NUMA cells.',
    sockets: 'Sockets for each cell.',
    cores: 'Cores for each socket.',
    threads: 'Threads for each core.',
  },
  virSecurityLabel: { enforcing: '1 where the policy is enforced.' },
  virStoragePoolInfo: {
    state: 'A `StoragePoolState`.',
    capacity: 'Bytes.',
    allocation: 'Bytes.',
    available: 'Bytes.',
  },
  virStorageVolInfo: {
    type: 'A `StorageVolType`.',
    capacity: 'Bytes that a guest sees.',
    allocation: 'Bytes in use.',
  },
};
