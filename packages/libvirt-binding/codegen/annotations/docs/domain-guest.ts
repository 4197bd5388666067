/** What the methods of a domain do that ask what runs inside, and its snapshots and checkpoints. */
export const domainGuestDocs: Readonly<Record<string, string>> = {
  virDomainAgentSetResponseTimeout:
    "For how many seconds the guest's agent may take to answer; −2 blocks, −1 is the default, 0 does not wait.",
  virDomainAuthorizedSSHKeysGet:
    "The keys in a user's `authorized_keys` in the guest, one text each. Needs the guest's agent.",
  virDomainAuthorizedSSHKeysSet:
    "Replaces the keys in a user's `authorized_keys` in the guest, or adds or removes them by the flags. Needs the guest's agent.",
  virDomainFSFreeze:
    "Freezes the guest's file systems, all or those at some mount points. {@link fsThaw} must follow. Needs the guest's agent; AGENT_UNRESPONSIVE without it.",
  virDomainFSThaw:
    "Lets the guest's file systems go on that {@link fsFreeze} froze. Needs the guest's agent.",
  virDomainFSTrim:
    "Has the guest give unused blocks back, of every file system or the one at a mount point, in runs of at least `minimum` bytes. Needs the guest's agent.",
  virDomainGetFSInfo:
    "The guest's mounted file systems, each with its type and the targets of its disks. Needs the guest's agent.",
  virDomainGetGuestInfo:
    "What the guest says of itself: users, system, time zone, host name, file systems, disks, interfaces. `types` are bits of `DomainGuestInfoTypes`; 0 is all. Needs the guest's agent.",
  virDomainGetGuestVcpus:
    "Which virtual CPUs the guest has, uses, and could give up, as sets such as `0-3`. Needs the guest's agent.",
  virDomainGetHostname:
    "The guest's own host name, from its DHCP lease or its agent. NO_HOSTNAME when nobody knows.",
  virDomainGetTime:
    "The guest's clock, as seconds since 1970 and nanoseconds. Needs the guest's agent.",
  virDomainInterfaceAddresses:
    "The guest's interfaces and their addresses, from DHCP leases, the guest's agent or ARP, by a `DomainInterfaceAddressesSource`.",
  virDomainQemuAgentCommand:
    "Sends a command to the guest's agent as JSON, and gives its answer. `timeout` in seconds; −2 blocks, −1 is the default, 0 does not wait.",
  virDomainSetGuestVcpus:
    "Has the guest use virtual CPUs or leave them: a set such as `1-3`; `state` is 1 for use. Needs the guest's agent.",
  virDomainSetTime:
    "Sets the guest's clock, in seconds since 1970 and nanoseconds, or from its own hardware clock with the flag SYNC. Needs the guest's agent.",
  virDomainSetUserPassword: "Sets a user's password in the guest. Needs the guest's agent.",
  virDomainOpenChannel:
    'A stream to a channel of the guest, by its name; null is the first. FORCE ends the stream of another.',
  virDomainOpenConsole:
    'A stream to a console or serial port, by its alias; null is the first. One at a time: with FORCE the other ends, with SAFE it is refused where that cannot be told.',
  virDomainScreenshot:
    'A picture of a screen, counted from 0: its media type, and a stream of its bytes.',
  virDomainCheckpointCreateXML:
    'Makes a checkpoint, from which on libvirt knows what blocks change. With REDEFINE it only takes the metadata of one back.',
  virDomainCheckpointLookupByName:
    'A checkpoint by its name. NO_DOMAIN_CHECKPOINT when there is none.',
  virDomainListAllCheckpoints: 'Checkpoints, all or those that the flags select.',
  virDomainHasCurrentSnapshot: 'Whether one of the snapshots is the current one.',
  virDomainListAllSnapshots:
    'Snapshots, all or those that the flags select; with TOPOLOGICAL, no child before its parent.',
  virDomainSnapshotCreateXML:
    'Makes a snapshot as `<domainsnapshot>` says: of disks, of memory, or both; inside the images or in new files. May take long and pause the guest; with REDEFINE it only takes the metadata of one back.',
  virDomainSnapshotCurrent: 'The current snapshot. NO_DOMAIN_SNAPSHOT when there is none.',
  virDomainSnapshotLookupByName: 'A snapshot by its name. NO_DOMAIN_SNAPSHOT when there is none.',
  virDomainSnapshotNum: 'How many snapshots the domain has, or how many the flags select.',
};
