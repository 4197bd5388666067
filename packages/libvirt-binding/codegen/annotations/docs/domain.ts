/** What the methods of a domain do that tell or change its state and its definition. */
export const domainDocs: Readonly<Record<string, string>> = {
  virDomainAbortJob:
    'Cancels the job of the domain: a migration, a save, a dump or a backup. OPERATION_INVALID when there is none. Returns before the job has ended.',
  virDomainAbortJobFlags:
    'As {@link abortJob}; with flags, only a job in its post-copy phase, for example.',
  virDomainCoreDump:
    "Writes the domain's memory to a file on the host. Takes as long as that takes; the domain is paused unless the flag LIVE is given.",
  virDomainCoreDumpWithFormat: 'As {@link coreDump}, in a `DomainCoreDumpFormat`.',
  virDomainCreate:
    'Starts a domain that is defined, from its managed save image when it has one. OPERATION_INVALID when it runs already.',
  virDomainCreateWithFlags:
    'As {@link create}: paused, destroyed with the connection, past the page cache, or without its managed save image, by the flags.',
  virDomainDestroy:
    'Ends the domain at once, as pulling the plug does. A transient one is gone then. OPERATION_INVALID when it does not run.',
  virDomainDestroyFlags:
    'As {@link destroy}; the flag GRACEFUL fails rather than kill a hypervisor process that does not end.',
  virDomainGetAutostart: 'Whether the domain starts with the host.',
  virDomainGetAutostartOnce:
    'Whether the domain starts at the next boot of the host, and only then.',
  virDomainGetControlInfo:
    "How the hypervisor's control channel does, and for how many milliseconds it has been so.",
  virDomainGetID: "The domain's number while it runs; null when it does not.",
  virDomainGetInfo:
    'State, memory and its maximum in KiB, virtual CPUs, and CPU time in nanoseconds.',
  virDomainGetJobInfo:
    'What the running job has done and has left, in bytes and milliseconds. `type` is NONE when there is no job.',
  virDomainGetJobStats:
    'As {@link getJobInfo} with everything that is known, as typed parameters; the flag COMPLETED tells of the last job that ended, once.',
  virDomainGetLaunchSecurityInfo: 'The measurement of a guest whose memory is encrypted (SEV).',
  virDomainGetMaxMemory: 'The most memory that the domain can have, in KiB.',
  virDomainGetMaxVcpus:
    'The most virtual CPUs that the domain can have: of the running one, or of its definition when it does not run.',
  virDomainGetMessages:
    'What is suspicious about the domain: taints and deprecated settings, as texts.',
  virDomainGetMetadata:
    'The title, the description, or the custom element of a namespace. `type` is a `DomainMetadataType`, `uri` the namespace of an element and null otherwise. NO_DOMAIN_METADATA when there is none.',
  virDomainGetName: "The domain's name, as {@link name} has it. Asks nobody.",
  virDomainGetOSType:
    'What runs in the domain: `hvm` for a full machine, `exe` for a container, `linux` or `xen`.',
  virDomainGetState:
    'State as a `DomainState` and the reason for it, one of the `Domain…Reason` that belongs to the state.',
  virDomainGetUUID: "The domain's UUID as 16 bytes. Asks nobody.",
  virDomainGetUUIDString: "The domain's UUID as text, as {@link uuid} has it. Asks nobody.",
  virDomainGetXMLDesc:
    "The domain's XML: as it runs, or as it is defined with the flag INACTIVE. Secrets such as passwords only with SECURE, which a read-only connection may not give.",
  virDomainHasManagedSaveImage: 'Whether the next start continues from a managed save image.',
  virDomainInjectNMI: 'Sends a non-maskable interrupt to the guest.',
  virDomainIsActive: 'Whether the domain runs, in whatever state.',
  virDomainIsPersistent: 'Whether the domain is defined, and not gone when it ends.',
  virDomainIsUpdated: 'Whether the running domain differs from its definition.',
  virDomainManagedSave:
    "Saves the domain's memory where libvirt keeps it, and ends the domain; its next start continues from there. Refused for transient domains, and for some devices of the host.",
  virDomainManagedSaveDefineXML:
    'Replaces the XML in the managed save image, within what a restore allows to differ.',
  virDomainManagedSaveGetXMLDesc: 'The XML in the managed save image.',
  virDomainManagedSaveRemove: 'Throws the managed save image away: the next start boots.',
  virDomainPMSuspendForDuration:
    'Asks the guest, through its agent, to suspend to memory, to disk or both. `target` is a `NodeSuspendTarget`; `duration` has to be 0 for QEMU.',
  virDomainPMWakeup: 'Wakes a guest that is suspended to memory.',
  virDomainReboot:
    'Asks the guest to reboot, by ACPI or its agent as the flags say, or as the hypervisor sees fit. Returns before it has, and it need not.',
  virDomainRename:
    'Gives a domain that does not run another name. Refused for transient ones, and for some that have snapshots or checkpoints.',
  virDomainReset: 'Resets the domain at once, as its button does: the guest is not asked.',
  virDomainResume: 'Lets a paused domain go on.',
  virDomainSave:
    "Saves the domain's memory to a file on the host, and ends the domain. `connection.domainRestore()` continues it.",
  virDomainSaveFlags:
    'As {@link save}, with other XML where it may differ, and whether the domain then runs or is paused when it is restored.',
  virDomainSaveParams: 'As {@link save}, with typed parameters: `file`, and `dxml` for other XML.',
  virDomainSendProcessSignal:
    'Sends a signal to a process in a container. `signum` is a `DomainProcessSignal`; a negative `pidValue` means a group.',
  virDomainSetAutostart:
    'Sets whether the domain starts with the host. Refused for transient ones.',
  virDomainSetAutostartOnce:
    'Sets whether the domain starts at the next boot of the host, and only then.',
  virDomainSetLaunchSecurityState:
    'Gives an encrypted guest its secret before it runs: `sev-secret-header` and `sev-secret`.',
  virDomainSetLifecycleAction:
    'What happens when the guest powers off, reboots or crashes: a `DomainLifecycle` and a `DomainLifecycleAction`.',
  virDomainSetMetadata:
    'Sets the title, the description, or the custom element of a namespace; null removes it. An element takes a prefix as `key` and its namespace as `uri`.',
  virDomainShutdown:
    'Asks the guest to shut down. Returns before it has, and it need not: watch for the event.',
  virDomainShutdownFlags:
    "As {@link shutdown}, by ACPI, agent, signal or other ways that the flags name, tried in an order of libvirt's.",
  virDomainSuspend: 'Pauses the domain: it keeps its memory and gets no CPU.',
  virDomainUndefine:
    "Forgets the domain's definition: one that runs becomes transient. OPERATION_INVALID when it has a managed save image, snapshots or checkpoints.",
  virDomainUndefineFlags:
    'As {@link undefine}; the flags say what goes with it: managed save image, metadata of snapshots and checkpoints, NVRAM, TPM state.',
};
