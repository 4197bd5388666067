// Generated from ir/ by `npm run generate`. Do not edit.

/** libvirt's `virDomainBlockInfo`. */
export interface DomainBlockInfo {
  /** Bytes that the guest sees. */
  readonly capacity: bigint;
  /** Bytes in use on the host. */
  readonly allocation: bigint;
  /** Bytes of the file or device on the host. */
  readonly physical: bigint;
}

/** libvirt's `virDomainBlockJobInfo`. */
export interface DomainBlockJobInfo {
  /** A `DomainBlockJobType`. */
  readonly type: number;
  /** MiB/s, or bytes/s where the flags asked for it; 0 is unlimited. */
  readonly bandwidth: number;
  /** Progress, in units of `end`. */
  readonly cur: bigint;
  readonly end: bigint;
}

/** libvirt's `virDomainBlockStatsStruct`. */
export interface DomainBlockStats {
  readonly rdReq: bigint;
  readonly rdBytes: bigint;
  readonly wrReq: bigint;
  readonly wrBytes: bigint;
  /** Errors; -1 where unknown. */
  readonly errs: bigint;
}

/** libvirt's `virDomainControlInfo`. */
export interface DomainControlInfo {
  /** A `DomainControlState`. */
  readonly state: number;
  /** A `DomainControlErrorReason` in the state ERROR. */
  readonly details: number;
  /** Milliseconds in this state. */
  readonly stateTime: bigint;
}

/** libvirt's `virDomainFSInfo`. */
export interface DomainFSInfo {
  /** Path in the guest. */
  readonly mountpoint: string;
  /** Device in the guest. */
  readonly name: string;
  /** Such as `ext4`. */
  readonly fstype: string;
  /** Targets of the disks below it, such as `vda`. */
  readonly devAlias: string[];
}

/** libvirt's `virDomainIOThreadInfo`. */
export interface DomainIOThreadInfo {
  readonly iothreadId: number;
  /** One bit for each host CPU, lowest first. */
  readonly cpumap: Uint8Array;
}

/** libvirt's `virDomainIPAddress`. */
export interface DomainIPAddress {
  /** An `IPAddrType`. */
  readonly type: number;
  readonly addr: string;
  /** Bits of the network part. */
  readonly prefix: number;
}

/** libvirt's `virDomainInfo`. */
export interface DomainInfo {
  /** A `DomainState`. */
  readonly state: number;
  /** KiB that the domain may have. */
  readonly maxMem: number;
  /** KiB that it has. */
  readonly memory: number;
  /** Virtual CPUs. */
  readonly nrVirtCpu: number;
  /** Nanoseconds of CPU time. */
  readonly cpuTime: bigint;
}

/** libvirt's `virDomainInterface`. */
export interface DomainInterface {
  readonly name: string;
  readonly hwaddr: string | null;
  readonly addrs: DomainIPAddress[];
}

/** libvirt's `virDomainInterfaceStatsStruct`. */
export interface DomainInterfaceStats {
  readonly rxBytes: bigint;
  readonly rxPackets: bigint;
  readonly rxErrs: bigint;
  readonly rxDrop: bigint;
  readonly txBytes: bigint;
  readonly txPackets: bigint;
  readonly txErrs: bigint;
  readonly txDrop: bigint;
}

/** libvirt's `virDomainJobInfo`. */
export interface DomainJobInfo {
  /** A `DomainJobType`. */
  readonly type: number;
  /** Milliseconds. */
  readonly timeElapsed: bigint;
  /** Milliseconds, an estimate. */
  readonly timeRemaining: bigint;
  /** Bytes. */
  readonly dataTotal: bigint;
  /** Bytes. */
  readonly dataProcessed: bigint;
  /** Bytes. */
  readonly dataRemaining: bigint;
  readonly memTotal: bigint;
  readonly memProcessed: bigint;
  readonly memRemaining: bigint;
  readonly fileTotal: bigint;
  readonly fileProcessed: bigint;
  readonly fileRemaining: bigint;
}

/** libvirt's `virNetworkDHCPLease`. */
export interface NetworkDHCPLease {
  readonly iface: string;
  /** Seconds since the epoch. */
  readonly expirytime: bigint;
  /** An `IPAddrType`. */
  readonly type: number;
  readonly mac: string | null;
  readonly iaid: string | null;
  readonly ipaddr: string;
  /** Bits of the network part. */
  readonly prefix: number;
  readonly hostname: string | null;
  readonly clientid: string | null;
}

/** libvirt's `virNodeInfo`. */
export interface NodeInfo {
  /** The CPU architecture, such as `x86_64`. */
  readonly model: string;
  /** KiB. */
  readonly memory: number;
  /** CPUs that are online. */
  readonly cpus: number;
  /** Expected frequency; 0 where unknown. */
  readonly mhz: number;
  /** NUMA cells. */
  readonly nodes: number;
  /** Sockets for each cell. */
  readonly sockets: number;
  /** Cores for each socket. */
  readonly cores: number;
  /** Threads for each core. */
  readonly threads: number;
}

/** libvirt's `virSecurityLabel`. */
export interface SecurityLabel {
  readonly label: string;
  /** 1 where the policy is enforced. */
  readonly enforcing: number;
}

/** libvirt's `virSecurityModel`. */
export interface SecurityModel {
  readonly model: string;
  readonly doi: string;
}

/** libvirt's `virStoragePoolInfo`. */
export interface StoragePoolInfo {
  /** A `StoragePoolState`. */
  readonly state: number;
  /** Bytes. */
  readonly capacity: bigint;
  /** Bytes. */
  readonly allocation: bigint;
  /** Bytes. */
  readonly available: bigint;
}

/** libvirt's `virStorageVolInfo`. */
export interface StorageVolumeInfo {
  /** A `StorageVolType`. */
  readonly type: number;
  /** Bytes that a guest sees. */
  readonly capacity: bigint;
  /** Bytes in use. */
  readonly allocation: bigint;
}
