/** What the methods of a connection do that ask about the host or act on it. */
export const connectionDocs: Readonly<Record<string, string>> = {
  virConnectBaselineCPU:
    "The richest CPU that all the given ones can run, as `<cpu>` XML. Takes `<cpu>` elements, or hosts' `<capabilities>`.",
  virConnectBaselineHypervisorCPU:
    "As {@link baselineCPU}, and limited to what this emulator, architecture and machine type can offer a guest. Null takes the hypervisor's default.",
  virConnectCompareCPU:
    "Compares `<cpu>` XML with the host's CPU. A member of `CPUCompareResult`; an incompatible one is a result and no error, unless the flag FAIL_INCOMPATIBLE is given.",
  virConnectCompareHypervisorCPU:
    "As {@link compareCPU}, against what the hypervisor can offer a guest instead of what the host has. Null takes the hypervisor's default.",
  virConnectDomainXMLFromNative:
    "Domain XML of a configuration in the hypervisor's own format, such as `xen-xl` or `vmware-vmx`. Defines nothing.",
  virConnectDomainXMLToNative:
    "A domain's XML in the hypervisor's own format: for `qemu-argv`, the command line that QEMU would be started with.",
  virConnectFindStoragePoolSources:
    'Looks for what a pool of a type (`netfs`, `iscsi`, `logical`, …) could be made of, as `<sources>` XML. `srcSpec` is `<source>` XML that names the host to ask, where the type needs one.',
  virConnectGetCPUModelNames:
    'Names of the CPU models that libvirt knows for an architecture, such as `x86_64`.',
  virConnectGetCapabilities:
    "XML of the host's CPU, NUMA cells, security models, and of the guests that it can run. May take a second the first time, while emulators are asked.",
  virConnectGetDomainCapabilities:
    'XML of what a domain may have with this emulator, architecture, machine type and `virttype`: devices, buses, firmware, CPU models. Null takes the defaults.',
  virConnectGetHostname: "The host's name as libvirt knows it, mostly fully qualified. Not unique.",
  virConnectGetLibVersion:
    'The release of libvirt at the daemon as major × 1,000,000 + minor × 1,000 + release; {@link libraryVersion} is the one in this process.',
  virConnectGetMaxVcpus:
    "The most virtual CPUs that a domain of a type (`kvm`, `qemu`, …) can have. A bound of the hypervisor, not of the host's processors.",
  virConnectGetStoragePoolCapabilities:
    'XML of the pool types that this host supports, with their formats.',
  virConnectGetSysinfo:
    "XML of the host's SMBIOS tables. Refused where the daemon may not read them.",
  virConnectGetType: "The driver's name: `QEMU`, `LXC`, `Xen`, `TEST`, …",
  virConnectGetURI:
    'The canonical URI of the connection, which may differ from the one that was opened.',
  virConnectGetVersion:
    'The release of the hypervisor, as major × 1,000,000 + minor × 1,000 + release. 0 where it has none.',
  virConnectIsAlive:
    'Whether the connection to the daemon is open. Asks nothing over it: one that fell silent counts as alive until keepalive gives it up.',
  virConnectIsEncrypted:
    'Whether what goes over the connection is encrypted. False for a UNIX socket.',
  virConnectIsSecure:
    'Whether nobody can listen in: it is encrypted, or does not leave the machine.',
  virConnectListAllDomains:
    'Domains, all of them or those that the flags select. Flags of one group widen the selection, those of different groups narrow it.',
  virConnectListAllInterfaces: "The host's network interfaces, all or those that the flags select.",
  virConnectListAllNWFilterBindings: 'Bindings of network filters to the ports of running domains.',
  virConnectListAllNWFilters: 'Network filters that are defined.',
  virConnectListAllNetworks: 'Virtual networks, all or those that the flags select.',
  virConnectListAllNodeDevices:
    'Devices of the host, all or those that have one of the capabilities that the flags name. Inactive ones only with the flag INACTIVE.',
  virConnectListAllSecrets: 'Secrets, all or those that the flags select. Never their values.',
  virConnectListAllStoragePools: 'Storage pools, all or those that the flags select.',
  virConnectNumOfDefinedDomains: 'How many domains are defined and do not run.',
  virConnectNumOfDefinedInterfaces: 'How many interfaces are defined and are not up.',
  virConnectNumOfDefinedNetworks: 'How many networks are defined and not active.',
  virConnectNumOfDefinedStoragePools: 'How many pools are defined and not active.',
  virConnectNumOfDomains: 'How many domains run.',
  virConnectNumOfInterfaces: 'How many interfaces are up.',
  virConnectNumOfNWFilters: 'How many network filters are defined.',
  virConnectNumOfNetworks: 'How many networks are active.',
  virConnectNumOfSecrets: 'How many secrets are defined.',
  virConnectNumOfStoragePools: 'How many pools are active.',
  virConnectSetIdentity:
    'Tells the daemon on whose behalf this connection acts, by `ConnectIdentity` fields, for its access control. Only a privileged client may, and only once.',
  virDomainQemuAttach:
    'Takes over a QEMU process that runs outside libvirt. Current releases refuse it.',
  virInterfaceChangeBegin:
    "Makes a checkpoint of the host's network configuration, to which {@link interfaceChangeRollback} returns. OPERATION_INVALID when there is one already.",
  virInterfaceChangeCommit: 'Keeps what was changed since {@link interfaceChangeBegin}.',
  virInterfaceChangeRollback:
    "Returns the host's network configuration to what it was at {@link interfaceChangeBegin}.",
  virNodeGetFreeMemory: 'Bytes of memory that the host has free, over all its NUMA cells.',
  virNodeGetInfo:
    "The host's CPU model, memory in KiB, clock rate in MHz, and how many CPUs, NUMA cells, sockets, cores and threads it has.",
  virNodeGetMemoryParameters: 'How the host merges equal pages (KSM): `shm_*` values.',
  virNodeGetSEVInfo:
    "What the host offers for AMD's SEV: certificates, and how addresses are encoded. OPERATION_UNSUPPORTED without it.",
  virNodeGetSecurityModel:
    'The security driver of the host and its domain of interpretation. Empty texts where it has none.',
  virNodeNumOfDevices:
    'How many devices the host has, or how many with a capability such as `pci`.',
  virNodeSetMemoryParameters: 'Sets how the host merges equal pages (KSM): `shm_*` values.',
  virNodeSuspendForDuration:
    'Suspends the host itself, and wakes it after so many seconds (at least 60). `target` is a member of `NodeSuspendTarget`. The daemon is gone meanwhile.',
};
