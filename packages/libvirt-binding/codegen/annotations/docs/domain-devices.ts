/** What the methods of a domain do that concern its devices, disks, interfaces, CPUs and memory. */
export const domainDeviceDocs: Readonly<Record<string, string>> = {
  virDomainAddIOThread: 'Adds an I/O thread with this number.',
  virDomainAttachDevice:
    'Adds a device to the running domain, from its XML. Its definition stays as it is.',
  virDomainAttachDeviceFlags:
    'Adds a device from its XML, to the running domain (LIVE), to its definition (CONFIG), or both.',
  virDomainBlockPeek:
    'Reads `size` bytes of a disk at an offset, as the guest sees it. Raw disks only; through a daemon, at most 4 MiB at once.',
  virDomainBlockResize:
    "Gives the running domain's disk another size, in KiB, or in bytes with the flag BYTES. `disk` is its target, such as `vda`, or its source's path.",
  virDomainBlockStats:
    'Requests and bytes read and written of a disk since the domain started; −1 where it is not known. An empty `disk` sums all of them.',
  virDomainBlockStatsFlags:
    'As {@link blockStats}, with flushes and times in nanoseconds, as typed parameters.',
  virDomainDelIOThread: 'Removes an I/O thread. OPERATION_INVALID while a disk uses it.',
  virDomainDelThrottleGroup:
    'Removes a group of disks that share limits. Refused while a disk is in it.',
  virDomainDetachDevice:
    'Asks the guest to give a device back. May return before it has: watch for DEVICE_REMOVED and DEVICE_REMOVAL_FAILED.',
  virDomainDetachDeviceAlias:
    'As {@link detachDeviceFlags}, by the alias of the device. Never waits: watch for DEVICE_REMOVED.',
  virDomainDetachDeviceFlags:
    'Removes the device that the XML describes, from the running domain (LIVE), from its definition (CONFIG), or both. DEVICE_MISSING when there is none.',
  virDomainGetBlkioParameters: "Weights and limits of the domain's block I/O by its control group.",
  virDomainGetBlockInfo:
    'Bytes of a disk: what the guest sees (capacity), what is used (allocation), and what its file spans (physical).',
  virDomainGetBlockIoTune:
    'Limits of a disk: bytes and requests a second, their bursts, and for how many seconds. 0 is none.',
  virDomainGetIOThreadInfo:
    "The I/O threads, each with its number and the bitmap of the host's CPUs that it may run on.",
  virDomainGetInterfaceParameters:
    'Bandwidth limits of an interface, in KiB a second; bursts in KiB.',
  virDomainGetMemoryParameters: 'Memory limits of the domain by its control group, in KiB.',
  virDomainGetNumaParameters:
    "How the domain's memory lies on the host's NUMA cells: mode and cells.",
  virDomainGetPerfEvents: 'Which performance events are counted for the domain.',
  virDomainGetSecurityLabel:
    'The security label of the running domain, and whether it is enforced.',
  virDomainGetVcpusFlags:
    'How many virtual CPUs the domain has: those of the running one (LIVE), of its definition (CONFIG), or the most it can have (MAXIMUM).',
  virDomainGraphicsReload:
    'Makes a VNC server read its TLS certificates again. `type` is 0 for every kind of display, 1 for VNC.',
  virDomainInterfaceStats:
    'Bytes, packets, errors and drops of an interface since it exists; −1 where it is not known. `device` is its name on the host, such as `vnet0`, or its MAC address.',
  virDomainMemoryPeek:
    "Reads `size` bytes of the guest's memory at an address, virtual or physical as the flags say. Limited as {@link blockPeek} is.",
  virDomainPinEmulator:
    "Sets which of the host's CPUs the emulator's own threads may use: a bitmap, CPU 0 in the lowest bit of the first byte.",
  virDomainPinIOThread:
    "Sets which of the host's CPUs an I/O thread may use, as {@link pinEmulator} does.",
  virDomainPinVcpu:
    "Sets which of the host's CPUs a virtual CPU may use, as {@link pinEmulator} does, of the running domain.",
  virDomainPinVcpuFlags: 'As {@link pinVcpu}, of the running domain, its definition, or both.',
  virDomainSetBlkioParameters: "Sets weights and limits of the domain's block I/O.",
  virDomainSetBlockIoTune:
    'Sets limits of a disk: bytes and requests a second and their bursts. 0 takes one away. A total excludes limits of reading and writing.',
  virDomainSetBlockThreshold:
    'Asks for a BLOCK_THRESHOLD event when a byte past this one is written. `dev` is a target such as `vda`, or `vda[1]` of a chain. Comes once.',
  virDomainSetIOThreadParams:
    'Sets how an I/O thread polls (nanoseconds) and how many workers it has.',
  virDomainSetInterfaceParameters:
    'Sets bandwidth limits of an interface, in KiB a second; 0 takes one away.',
  virDomainSetMaxMemory:
    'Sets the most memory that the domain can have, in KiB. Mostly only while it does not run.',
  virDomainSetMemory:
    'Asks the balloon of the running domain for this much memory, in KiB. The guest complies as it can.',
  virDomainSetMemoryFlags:
    'As {@link setMemory}, of the running domain, its definition, or both; with MAXIMUM as {@link setMaxMemory}.',
  virDomainSetMemoryParameters: "Sets memory limits of the domain's control group, in KiB.",
  virDomainSetMemoryStatsPeriod:
    "How often the guest's balloon tells of its memory, in seconds; 0 turns it off.",
  virDomainSetNumaParameters: "Sets how the domain's memory lies on the host's NUMA cells.",
  virDomainSetPerfEvents: 'Turns counting of performance events on and off.',
  virDomainSetSchedulerParameters:
    'Sets CPU shares, periods and quotas (microseconds) of the running domain.',
  virDomainSetSchedulerParametersFlags:
    'As {@link setSchedulerParameters}, of the running domain, its definition, or both.',
  virDomainSetThrottleGroup:
    'Makes or changes a group of disks that share limits, as {@link setBlockIoTune} has them.',
  virDomainSetVcpu:
    'Brings virtual CPUs in or takes them out: a set such as `1-3,^2`; `state` is 1 for in. Unlike {@link setVcpus} it can name which.',
  virDomainSetVcpus: 'Sets how many virtual CPUs the running domain has.',
  virDomainSetVcpusFlags:
    'Sets how many virtual CPUs the domain has: running (LIVE), defined (CONFIG), at most (MAXIMUM), or by the guest itself (GUEST).',
  virDomainStartDirtyRateCalc:
    'Measures for some seconds (1 to 60) how fast the guest writes memory. The result is among the statistics of the group DIRTYRATE.',
  virDomainUpdateDeviceFlags:
    "Changes what may change of a device, found by the XML: the medium of a drive, a link's state, a graphics password. The rest must be as it is.",
};
