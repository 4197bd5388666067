// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import { uuidBytes } from '../uuid.ts';
import { encodeParameters } from '../typed-parameters.ts';
import type { TypedParameters, TypedParametersInput } from '../typed-parameters.ts';
import type { Domain } from '../domain.ts';
import type { Network } from '../network.ts';
import type { StoragePool } from '../storage-pool.ts';
import type { StorageVolume } from '../storage-volume.ts';
import type { HostInterface } from '../host-interface.ts';
import type { NodeDevice } from '../node-device.ts';
import type { Secret } from '../secret.ts';
import type { NWFilter } from '../nwfilter.ts';
import type { NWFilterBinding } from '../nwfilter-binding.ts';
import type { NodeInfo, SecurityModel } from './structs.ts';

/** The methods of `Connection` that are one call each. */
export abstract class ConnectionCalls extends LibvirtObject {
  /**
   * The richest CPU that all the given ones can run, as `<cpu>` XML. Takes `<cpu>` elements, or
   * hosts' `<capabilities>`.
   *
   * `virConnectBaselineCPU`, since libvirt 0.7.7.
   *
   * @param flags - Bits of `ConnectBaselineCPUFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectBaselineCPU
   */
  baselineCPU(
    xmlCPUs: readonly string[],
    flags: number = 0,
    options?: CallOptions,
  ): Promise<string> {
    return this.call('virConnectBaselineCPU', [xmlCPUs, flags], options);
  }

  /**
   * As {@link baselineCPU}, and limited to what this emulator, architecture and machine type can
   * offer a guest. Null takes the hypervisor's default.
   *
   * `virConnectBaselineHypervisorCPU`, since libvirt 4.4.0.
   *
   * @param flags - Bits of `ConnectBaselineCPUFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectBaselineHypervisorCPU
   */
  baselineHypervisorCPU(
    emulator: string | null,
    arch: string | null,
    machine: string | null,
    virttype: string | null,
    xmlCPUs: readonly string[],
    flags: number = 0,
    options?: CallOptions,
  ): Promise<string> {
    return this.call(
      'virConnectBaselineHypervisorCPU',
      [emulator, arch, machine, virttype, xmlCPUs, flags],
      options,
    );
  }

  /**
   * Compares `<cpu>` XML with the host's CPU. A member of `CPUCompareResult`; an incompatible
   * one is a result and no error, unless the flag FAIL_INCOMPATIBLE is given.
   *
   * `virConnectCompareCPU`, since libvirt 0.7.5.
   *
   * @param flags - Bits of `ConnectCompareCPUFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectCompareCPU
   */
  compareCPU(xmlDesc: string, flags: number = 0, options?: CallOptions): Promise<number> {
    return this.call('virConnectCompareCPU', [xmlDesc, flags], options);
  }

  /**
   * As {@link compareCPU}, against what the hypervisor can offer a guest instead of what the
   * host has. Null takes the hypervisor's default.
   *
   * `virConnectCompareHypervisorCPU`, since libvirt 4.4.0.
   *
   * @param flags - Bits of `ConnectCompareCPUFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectCompareHypervisorCPU
   */
  compareHypervisorCPU(
    emulator: string | null,
    arch: string | null,
    machine: string | null,
    virttype: string | null,
    xmlCPU: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<number> {
    return this.call(
      'virConnectCompareHypervisorCPU',
      [emulator, arch, machine, virttype, xmlCPU, flags],
      options,
    );
  }

  /**
   * Domain XML of a configuration in the hypervisor's own format, such as `xen-xl` or
   * `vmware-vmx`. Defines nothing.
   *
   * `virConnectDomainXMLFromNative`, since libvirt 0.6.4.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainXMLFromNative
   */
  domainXMLFromNative(
    nativeFormat: string,
    nativeConfig: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<string> {
    return this.call('virConnectDomainXMLFromNative', [nativeFormat, nativeConfig, flags], options);
  }

  /**
   * A domain's XML in the hypervisor's own format: for `qemu-argv`, the command line that QEMU
   * would be started with.
   *
   * `virConnectDomainXMLToNative`, since libvirt 0.6.4.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainXMLToNative
   */
  domainXMLToNative(
    nativeFormat: string,
    domainXml: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<string> {
    return this.call('virConnectDomainXMLToNative', [nativeFormat, domainXml, flags], options);
  }

  /**
   * Looks for what a pool of a type (`netfs`, `iscsi`, `logical`, …) could be made of, as
   * `<sources>` XML. `srcSpec` is `<source>` XML that names the host to ask, where the type
   * needs one.
   *
   * `virConnectFindStoragePoolSources`, since libvirt 0.4.5.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectFindStoragePoolSources
   */
  findStoragePoolSources(
    type: string,
    srcSpec: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<string> {
    return this.call('virConnectFindStoragePoolSources', [type, srcSpec, flags], options);
  }

  /**
   * Names of the CPU models that libvirt knows for an architecture, such as `x86_64`.
   *
   * `virConnectGetCPUModelNames`, since libvirt 1.1.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetCPUModelNames
   */
  getCPUModelNames(arch: string, flags: number = 0, options?: CallOptions): Promise<string[]> {
    return this.call('virConnectGetCPUModelNames', [arch, flags], options);
  }

  /**
   * XML of the host's CPU, NUMA cells, security models, and of the guests that it can run. May
   * take a second the first time, while emulators are asked.
   *
   * `virConnectGetCapabilities`, since libvirt 0.2.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetCapabilities
   */
  getCapabilities(options?: CallOptions): Promise<string> {
    return this.call('virConnectGetCapabilities', [], options);
  }

  /**
   * XML of what a domain may have with this emulator, architecture, machine type and `virttype`:
   * devices, buses, firmware, CPU models. Null takes the defaults.
   *
   * `virConnectGetDomainCapabilities`, since libvirt 1.2.7.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectGetDomainCapabilities
   */
  getDomainCapabilities(
    emulatorbin: string | null = null,
    arch: string | null = null,
    machine: string | null = null,
    virttype: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<string> {
    return this.call(
      'virConnectGetDomainCapabilities',
      [emulatorbin, arch, machine, virttype, flags],
      options,
    );
  }

  /**
   * The host's name as libvirt knows it, mostly fully qualified. Not unique.
   *
   * `virConnectGetHostname`, since libvirt 0.3.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetHostname
   */
  getHostname(options?: CallOptions): Promise<string> {
    return this.call('virConnectGetHostname', [], options);
  }

  /**
   * The release of libvirt at the daemon as major × 1,000,000 + minor × 1,000 + release;
   * {@link libraryVersion} is the one in this process.
   *
   * `virConnectGetLibVersion`, since libvirt 0.7.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetLibVersion
   */
  getLibVersion(options?: CallOptions): Promise<number> {
    return this.call('virConnectGetLibVersion', [], options);
  }

  /**
   * The most virtual CPUs that a domain of a type (`kvm`, `qemu`, …) can have. A bound of the
   * hypervisor, not of the host's processors.
   *
   * `virConnectGetMaxVcpus`, since libvirt 0.2.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetMaxVcpus
   */
  getMaxVcpus(type: string | null = null, options?: CallOptions): Promise<number> {
    return this.call('virConnectGetMaxVcpus', [type], options);
  }

  /**
   * XML of the pool types that this host supports, with their formats.
   *
   * `virConnectGetStoragePoolCapabilities`, since libvirt 5.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectGetStoragePoolCapabilities
   */
  getStoragePoolCapabilities(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virConnectGetStoragePoolCapabilities', [flags], options);
  }

  /**
   * XML of the host's SMBIOS tables. Refused where the daemon may not read them.
   *
   * `virConnectGetSysinfo`, since libvirt 0.8.8.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetSysinfo
   */
  getSysinfo(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virConnectGetSysinfo', [flags], options);
  }

  /**
   * The driver's name: `QEMU`, `LXC`, `Xen`, `TEST`, …
   *
   * `virConnectGetType`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetType
   */
  getType(options?: CallOptions): Promise<string> {
    return this.call('virConnectGetType', [], options);
  }

  /**
   * The canonical URI of the connection, which may differ from the one that was opened.
   *
   * `virConnectGetURI`, since libvirt 0.3.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetURI
   */
  getURI(options?: CallOptions): Promise<string> {
    return this.call('virConnectGetURI', [], options);
  }

  /**
   * The release of the hypervisor, as major × 1,000,000 + minor × 1,000 + release. 0 where it
   * has none.
   *
   * `virConnectGetVersion`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetVersion
   */
  getVersion(options?: CallOptions): Promise<number> {
    return this.call('virConnectGetVersion', [], options);
  }

  /**
   * Whether the connection to the daemon is open. Asks nothing over it: one that fell silent
   * counts as alive until keepalive gives it up.
   *
   * `virConnectIsAlive`, since libvirt 0.9.8.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsAlive
   */
  isAlive(options?: CallOptions): Promise<boolean> {
    return this.call('virConnectIsAlive', [], options);
  }

  /**
   * Whether what goes over the connection is encrypted. False for a UNIX socket.
   *
   * `virConnectIsEncrypted`, since libvirt 0.7.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsEncrypted
   */
  isEncrypted(options?: CallOptions): Promise<boolean> {
    return this.call('virConnectIsEncrypted', [], options);
  }

  /**
   * Whether nobody can listen in: it is encrypted, or does not leave the machine.
   *
   * `virConnectIsSecure`, since libvirt 0.7.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsSecure
   */
  isSecure(options?: CallOptions): Promise<boolean> {
    return this.call('virConnectIsSecure', [], options);
  }

  /**
   * Domains, all of them or those that the flags select. Flags of one group widen the selection,
   * those of different groups narrow it.
   *
   * `virConnectListAllDomains`, since libvirt 0.9.13.
   *
   * @param flags - Bits of `ConnectListAllDomainsFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectListAllDomains
   */
  listAllDomains(flags: number = 0, options?: CallOptions): Promise<Domain[]> {
    return this.callForObjects<Domain>('virConnectListAllDomains', 'Domain', [flags], options);
  }

  /**
   * The host's network interfaces, all or those that the flags select.
   *
   * `virConnectListAllInterfaces`, since libvirt 0.10.2.
   *
   * @param flags - Bits of `ConnectListAllInterfacesFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectListAllInterfaces
   */
  listAllInterfaces(flags: number = 0, options?: CallOptions): Promise<HostInterface[]> {
    return this.callForObjects<HostInterface>(
      'virConnectListAllInterfaces',
      'HostInterface',
      [flags],
      options,
    );
  }

  /**
   * Bindings of network filters to the ports of running domains.
   *
   * `virConnectListAllNWFilterBindings`, since libvirt 4.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectListAllNWFilterBindings
   */
  listAllNWFilterBindings(flags: number = 0, options?: CallOptions): Promise<NWFilterBinding[]> {
    return this.callForObjects<NWFilterBinding>(
      'virConnectListAllNWFilterBindings',
      'NWFilterBinding',
      [flags],
      options,
    );
  }

  /**
   * Network filters that are defined.
   *
   * `virConnectListAllNWFilters`, since libvirt 0.10.2.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectListAllNWFilters
   */
  listAllNWFilters(flags: number = 0, options?: CallOptions): Promise<NWFilter[]> {
    return this.callForObjects<NWFilter>(
      'virConnectListAllNWFilters',
      'NWFilter',
      [flags],
      options,
    );
  }

  /**
   * Virtual networks, all or those that the flags select.
   *
   * `virConnectListAllNetworks`, since libvirt 0.10.2.
   *
   * @param flags - Bits of `ConnectListAllNetworksFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virConnectListAllNetworks
   */
  listAllNetworks(flags: number = 0, options?: CallOptions): Promise<Network[]> {
    return this.callForObjects<Network>('virConnectListAllNetworks', 'Network', [flags], options);
  }

  /**
   * Devices of the host, all or those that have one of the capabilities that the flags name.
   * Inactive ones only with the flag INACTIVE.
   *
   * `virConnectListAllNodeDevices`, since libvirt 0.10.2.
   *
   * @param flags - Bits of `ConnectListAllNodeDeviceFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virConnectListAllNodeDevices
   */
  listAllNodeDevices(flags: number = 0, options?: CallOptions): Promise<NodeDevice[]> {
    return this.callForObjects<NodeDevice>(
      'virConnectListAllNodeDevices',
      'NodeDevice',
      [flags],
      options,
    );
  }

  /**
   * Secrets, all or those that the flags select. Never their values.
   *
   * `virConnectListAllSecrets`, since libvirt 0.10.2.
   *
   * @param flags - Bits of `ConnectListAllSecretsFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectListAllSecrets
   */
  listAllSecrets(flags: number = 0, options?: CallOptions): Promise<Secret[]> {
    return this.callForObjects<Secret>('virConnectListAllSecrets', 'Secret', [flags], options);
  }

  /**
   * Storage pools, all or those that the flags select.
   *
   * `virConnectListAllStoragePools`, since libvirt 0.10.2.
   *
   * @param flags - Bits of `ConnectListAllStoragePoolsFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectListAllStoragePools
   */
  listAllStoragePools(flags: number = 0, options?: CallOptions): Promise<StoragePool[]> {
    return this.callForObjects<StoragePool>(
      'virConnectListAllStoragePools',
      'StoragePool',
      [flags],
      options,
    );
  }

  /**
   * How many domains are defined and do not run.
   *
   * `virConnectNumOfDefinedDomains`, since libvirt 0.1.5.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectNumOfDefinedDomains
   */
  numOfDefinedDomains(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfDefinedDomains', [], options);
  }

  /**
   * How many interfaces are defined and are not up.
   *
   * `virConnectNumOfDefinedInterfaces`, since libvirt 0.7.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectNumOfDefinedInterfaces
   */
  numOfDefinedInterfaces(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfDefinedInterfaces', [], options);
  }

  /**
   * How many networks are defined and not active.
   *
   * `virConnectNumOfDefinedNetworks`, since libvirt 0.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNumOfDefinedNetworks
   */
  numOfDefinedNetworks(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfDefinedNetworks', [], options);
  }

  /**
   * How many pools are defined and not active.
   *
   * `virConnectNumOfDefinedStoragePools`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectNumOfDefinedStoragePools
   */
  numOfDefinedStoragePools(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfDefinedStoragePools', [], options);
  }

  /**
   * How many domains run.
   *
   * `virConnectNumOfDomains`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectNumOfDomains
   */
  numOfDomains(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfDomains', [], options);
  }

  /**
   * How many interfaces are up.
   *
   * `virConnectNumOfInterfaces`, since libvirt 0.6.4.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectNumOfInterfaces
   */
  numOfInterfaces(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfInterfaces', [], options);
  }

  /**
   * How many network filters are defined.
   *
   * `virConnectNumOfNWFilters`, since libvirt 0.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectNumOfNWFilters
   */
  numOfNWFilters(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfNWFilters', [], options);
  }

  /**
   * How many networks are active.
   *
   * `virConnectNumOfNetworks`, since libvirt 0.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNumOfNetworks
   */
  numOfNetworks(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfNetworks', [], options);
  }

  /**
   * How many secrets are defined.
   *
   * `virConnectNumOfSecrets`, since libvirt 0.7.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectNumOfSecrets
   */
  numOfSecrets(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfSecrets', [], options);
  }

  /**
   * How many pools are active.
   *
   * `virConnectNumOfStoragePools`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectNumOfStoragePools
   */
  numOfStoragePools(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfStoragePools', [], options);
  }

  /**
   * Tells the daemon on whose behalf this connection acts, by `ConnectIdentity` fields, for its
   * access control. Only a privileged client may, and only once.
   *
   * `virConnectSetIdentity`, since libvirt 5.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectSetIdentity
   */
  async setIdentity(
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virConnectSetIdentity',
      [encodeParameters('virConnectSetIdentity', params), flags],
      options,
    );
  }

  /**
   * An old name of {@link domainCreateXML}.
   *
   * `virDomainCreateLinux`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateLinux
   */
  domainCreateLinux(xmlDesc: string, flags: number = 0, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainCreateLinux', 'Domain', [xmlDesc, flags], options);
  }

  /**
   * Starts a transient domain from its XML: when it ends, it is gone. OPERATION_FAILED when one
   * of that name or UUID exists.
   *
   * `virDomainCreateXML`, since libvirt 0.5.0.
   *
   * @param flags - Bits of `DomainCreateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateXML
   */
  domainCreateXML(xmlDesc: string, flags: number = 0, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainCreateXML', 'Domain', [xmlDesc, flags], options);
  }

  /**
   * Keeps a domain's XML, without starting it. Replaces that of a domain with the same name and
   * UUID; a running one takes it at its next start.
   *
   * `virDomainDefineXML`, since libvirt 0.1.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDefineXML
   */
  domainDefineXML(xml: string, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainDefineXML', 'Domain', [xml], options);
  }

  /**
   * As {@link domainDefineXML}; the flag VALIDATE refuses what does not follow the schema with
   * XML_INVALID_SCHEMA.
   *
   * `virDomainDefineXMLFlags`, since libvirt 1.2.12.
   *
   * @param flags - Bits of `DomainDefineFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDefineXMLFlags
   */
  domainDefineXMLFlags(xml: string, flags: number = 0, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainDefineXMLFlags', 'Domain', [xml, flags], options);
  }

  /**
   * A running domain by its number. NO_DOMAIN when there is none.
   *
   * `virDomainLookupByID`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByID
   */
  domainLookupByID(id: number, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainLookupByID', 'Domain', [id], options);
  }

  /**
   * A domain by its name. NO_DOMAIN when there is none.
   *
   * `virDomainLookupByName`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByName
   */
  domainLookupByName(name: string, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainLookupByName', 'Domain', [name], options);
  }

  /**
   * A domain by its UUID, as text or as 16 bytes. NO_DOMAIN when there is none.
   *
   * `virDomainLookupByUUID`, since libvirt 0.0.5.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByUUID
   */
  async domainLookupByUUID(uuid: string | Uint8Array, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>(
      'virDomainLookupByUUID',
      'Domain',
      [uuidBytes(uuid)],
      options,
    );
  }

  /**
   * A domain by its UUID as text. NO_DOMAIN when there is none.
   *
   * `virDomainLookupByUUIDString`, since libvirt 0.1.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByUUIDString
   */
  domainLookupByUUIDString(uuidstr: string, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainLookupByUUIDString', 'Domain', [uuidstr], options);
  }

  /**
   * Starts a domain from a file on the host that `domain.save()` wrote. The file stays; never
   * restore from it twice, its disks have moved on.
   *
   * `virDomainRestore`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestore
   */
  domainRestore(from: string, options?: CallOptions): Promise<void> {
    return this.call('virDomainRestore', [from], options);
  }

  /**
   * As {@link domainRestore}, with other XML where it may differ, and whether the domain then
   * runs or is paused.
   *
   * `virDomainRestoreFlags`, since libvirt 0.9.4.
   *
   * @param flags - Bits of `DomainSaveRestoreFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestoreFlags
   */
  domainRestoreFlags(
    from: string,
    dxml: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainRestoreFlags', [from, dxml, flags], options);
  }

  /**
   * As {@link domainRestore}, with typed parameters: `file`, and `dxml` for other XML.
   *
   * `virDomainRestoreParams`, since libvirt 8.4.0.
   *
   * @param flags - Bits of `DomainSaveRestoreFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestoreParams
   */
  async domainRestoreParams(
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainRestoreParams',
      [encodeParameters('virDomainRestoreParams', params), flags],
      options,
    );
  }

  /**
   * Replaces the domain's XML in a saved file, within what a restore allows to differ.
   *
   * `virDomainSaveImageDefineXML`, since libvirt 0.9.4.
   *
   * @param flags - Bits of `DomainSaveRestoreFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveImageDefineXML
   */
  domainSaveImageDefineXML(
    file: string,
    dxml: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainSaveImageDefineXML', [file, dxml, flags], options);
  }

  /**
   * The domain's XML that is in a saved file on the host. Secrets such as passwords only with
   * the flag SECURE.
   *
   * `virDomainSaveImageGetXMLDesc`, since libvirt 0.9.4.
   *
   * @param flags - Bits of `DomainSaveImageXMLFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveImageGetXMLDesc
   */
  domainSaveImageGetXMLDesc(
    file: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<string> {
    return this.call('virDomainSaveImageGetXMLDesc', [file, flags], options);
  }

  /**
   * Makes a checkpoint of the host's network configuration, to which
   * {@link interfaceChangeRollback} returns. OPERATION_INVALID when there is one already.
   *
   * `virInterfaceChangeBegin`, since libvirt 0.9.2.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeBegin
   */
  interfaceChangeBegin(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virInterfaceChangeBegin', [flags], options);
  }

  /**
   * Keeps what was changed since {@link interfaceChangeBegin}.
   *
   * `virInterfaceChangeCommit`, since libvirt 0.9.2.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeCommit
   */
  interfaceChangeCommit(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virInterfaceChangeCommit', [flags], options);
  }

  /**
   * Returns the host's network configuration to what it was at {@link interfaceChangeBegin}.
   *
   * `virInterfaceChangeRollback`, since libvirt 0.9.2.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeRollback
   */
  interfaceChangeRollback(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virInterfaceChangeRollback', [flags], options);
  }

  /**
   * Keeps the XML of a host interface, without bringing it up.
   *
   * `virInterfaceDefineXML`, since libvirt 0.6.4.
   *
   * @param flags - Bits of `InterfaceDefineFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceDefineXML
   */
  interfaceDefineXML(
    xml: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<HostInterface> {
    return this.callForObject<HostInterface>(
      'virInterfaceDefineXML',
      'HostInterface',
      [xml, flags],
      options,
    );
  }

  /**
   * A host interface by its MAC address. MULTIPLE_INTERFACES when several have it; NO_INTERFACE
   * when none has.
   *
   * `virInterfaceLookupByMACString`, since libvirt 0.6.4.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceLookupByMACString
   */
  interfaceLookupByMACString(macstr: string, options?: CallOptions): Promise<HostInterface> {
    return this.callForObject<HostInterface>(
      'virInterfaceLookupByMACString',
      'HostInterface',
      [macstr],
      options,
    );
  }

  /**
   * A host interface by its name. NO_INTERFACE when there is none.
   *
   * `virInterfaceLookupByName`, since libvirt 0.6.4.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceLookupByName
   */
  interfaceLookupByName(name: string, options?: CallOptions): Promise<HostInterface> {
    return this.callForObject<HostInterface>(
      'virInterfaceLookupByName',
      'HostInterface',
      [name],
      options,
    );
  }

  /**
   * Applies a filter to a port that exists already, by `<filterbinding>` XML. Domains get their
   * own when they start.
   *
   * `virNWFilterBindingCreateXML`, since libvirt 4.5.0.
   *
   * @param flags - Bits of `NWFilterBindingCreateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingCreateXML
   */
  nwFilterBindingCreateXML(
    xml: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<NWFilterBinding> {
    return this.callForObject<NWFilterBinding>(
      'virNWFilterBindingCreateXML',
      'NWFilterBinding',
      [xml, flags],
      options,
    );
  }

  /**
   * The filter binding of a port such as `vnet0`. NO_NWFILTER_BINDING when there is none.
   *
   * `virNWFilterBindingLookupByPortDev`, since libvirt 4.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingLookupByPortDev
   */
  nwFilterBindingLookupByPortDev(portdev: string, options?: CallOptions): Promise<NWFilterBinding> {
    return this.callForObject<NWFilterBinding>(
      'virNWFilterBindingLookupByPortDev',
      'NWFilterBinding',
      [portdev],
      options,
    );
  }

  /**
   * Keeps a network filter's XML. Replacing one that is in use changes the rules of running
   * domains at once.
   *
   * `virNWFilterDefineXML`, since libvirt 0.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterDefineXML
   */
  nwFilterDefineXML(xmlDesc: string, options?: CallOptions): Promise<NWFilter> {
    return this.callForObject<NWFilter>('virNWFilterDefineXML', 'NWFilter', [xmlDesc], options);
  }

  /**
   * As {@link nwFilterDefineXML}; the flag VALIDATE refuses what does not follow the schema.
   *
   * `virNWFilterDefineXMLFlags`, since libvirt 7.7.0.
   *
   * @param flags - Bits of `NWFilterDefineFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterDefineXMLFlags
   */
  nwFilterDefineXMLFlags(
    xmlDesc: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<NWFilter> {
    return this.callForObject<NWFilter>(
      'virNWFilterDefineXMLFlags',
      'NWFilter',
      [xmlDesc, flags],
      options,
    );
  }

  /**
   * A network filter by its name. NO_NWFILTER when there is none.
   *
   * `virNWFilterLookupByName`, since libvirt 0.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterLookupByName
   */
  nwFilterLookupByName(name: string, options?: CallOptions): Promise<NWFilter> {
    return this.callForObject<NWFilter>('virNWFilterLookupByName', 'NWFilter', [name], options);
  }

  /**
   * A network filter by its UUID, as text or as 16 bytes. NO_NWFILTER when there is none.
   *
   * `virNWFilterLookupByUUID`, since libvirt 0.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterLookupByUUID
   */
  async nwFilterLookupByUUID(uuid: string | Uint8Array, options?: CallOptions): Promise<NWFilter> {
    return this.callForObject<NWFilter>(
      'virNWFilterLookupByUUID',
      'NWFilter',
      [uuidBytes(uuid)],
      options,
    );
  }

  /**
   * A network filter by its UUID as text. NO_NWFILTER when there is none.
   *
   * `virNWFilterLookupByUUIDString`, since libvirt 0.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterLookupByUUIDString
   */
  nwFilterLookupByUUIDString(uuidstr: string, options?: CallOptions): Promise<NWFilter> {
    return this.callForObject<NWFilter>(
      'virNWFilterLookupByUUIDString',
      'NWFilter',
      [uuidstr],
      options,
    );
  }

  /**
   * Starts a transient network from its XML: when it is stopped, it is gone.
   *
   * `virNetworkCreateXML`, since libvirt 0.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreateXML
   */
  networkCreateXML(xmlDesc: string, options?: CallOptions): Promise<Network> {
    return this.callForObject<Network>('virNetworkCreateXML', 'Network', [xmlDesc], options);
  }

  /**
   * As {@link networkCreateXML}; the flag VALIDATE refuses what does not follow the schema.
   *
   * `virNetworkCreateXMLFlags`, since libvirt 7.8.0.
   *
   * @param flags - Bits of `NetworkCreateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreateXMLFlags
   */
  networkCreateXMLFlags(
    xmlDesc: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<Network> {
    return this.callForObject<Network>(
      'virNetworkCreateXMLFlags',
      'Network',
      [xmlDesc, flags],
      options,
    );
  }

  /**
   * Keeps a network's XML, without starting it. An active one takes it at its next start.
   *
   * `virNetworkDefineXML`, since libvirt 0.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDefineXML
   */
  networkDefineXML(xml: string, options?: CallOptions): Promise<Network> {
    return this.callForObject<Network>('virNetworkDefineXML', 'Network', [xml], options);
  }

  /**
   * As {@link networkDefineXML}; the flag VALIDATE refuses what does not follow the schema.
   *
   * `virNetworkDefineXMLFlags`, since libvirt 7.7.0.
   *
   * @param flags - Bits of `NetworkDefineFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDefineXMLFlags
   */
  networkDefineXMLFlags(xml: string, flags: number = 0, options?: CallOptions): Promise<Network> {
    return this.callForObject<Network>(
      'virNetworkDefineXMLFlags',
      'Network',
      [xml, flags],
      options,
    );
  }

  /**
   * A network by its name. NO_NETWORK when there is none.
   *
   * `virNetworkLookupByName`, since libvirt 0.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkLookupByName
   */
  networkLookupByName(name: string, options?: CallOptions): Promise<Network> {
    return this.callForObject<Network>('virNetworkLookupByName', 'Network', [name], options);
  }

  /**
   * A network by its UUID, as text or as 16 bytes. NO_NETWORK when there is none.
   *
   * `virNetworkLookupByUUID`, since libvirt 0.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkLookupByUUID
   */
  async networkLookupByUUID(uuid: string | Uint8Array, options?: CallOptions): Promise<Network> {
    return this.callForObject<Network>(
      'virNetworkLookupByUUID',
      'Network',
      [uuidBytes(uuid)],
      options,
    );
  }

  /**
   * A network by its UUID as text. NO_NETWORK when there is none.
   *
   * `virNetworkLookupByUUIDString`, since libvirt 0.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkLookupByUUIDString
   */
  networkLookupByUUIDString(uuidstr: string, options?: CallOptions): Promise<Network> {
    return this.callForObject<Network>(
      'virNetworkLookupByUUIDString',
      'Network',
      [uuidstr],
      options,
    );
  }

  /**
   * Makes a device of the host from XML: a virtual fibre channel adapter, or a mediated device.
   * It is gone at the next boot.
   *
   * `virNodeDeviceCreateXML`, since libvirt 0.6.3.
   *
   * @param flags - Bits of `NodeDeviceCreateXMLFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceCreateXML
   */
  nodeDeviceCreateXML(
    xmlDesc: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<NodeDevice> {
    return this.callForObject<NodeDevice>(
      'virNodeDeviceCreateXML',
      'NodeDevice',
      [xmlDesc, flags],
      options,
    );
  }

  /**
   * Keeps the XML of a mediated device, without making it.
   *
   * `virNodeDeviceDefineXML`, since libvirt 7.3.0.
   *
   * @param flags - Bits of `NodeDeviceDefineXMLFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDefineXML
   */
  nodeDeviceDefineXML(
    xmlDesc: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<NodeDevice> {
    return this.callForObject<NodeDevice>(
      'virNodeDeviceDefineXML',
      'NodeDevice',
      [xmlDesc, flags],
      options,
    );
  }

  /**
   * A device of the host by its name, such as `pci_0000_00_1f_2`. NO_NODE_DEVICE when there is
   * none.
   *
   * `virNodeDeviceLookupByName`, since libvirt 0.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceLookupByName
   */
  nodeDeviceLookupByName(name: string, options?: CallOptions): Promise<NodeDevice> {
    return this.callForObject<NodeDevice>(
      'virNodeDeviceLookupByName',
      'NodeDevice',
      [name],
      options,
    );
  }

  /**
   * A fibre channel adapter by the world wide names of its node and its port, in hexadecimal.
   *
   * `virNodeDeviceLookupSCSIHostByWWN`, since libvirt 1.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceLookupSCSIHostByWWN
   */
  nodeDeviceLookupSCSIHostByWWN(
    wwnn: string,
    wwpn: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<NodeDevice> {
    return this.callForObject<NodeDevice>(
      'virNodeDeviceLookupSCSIHostByWWN',
      'NodeDevice',
      [wwnn, wwpn, flags],
      options,
    );
  }

  /**
   * Bytes of memory that the host has free, over all its NUMA cells.
   *
   * `virNodeGetFreeMemory`, since libvirt 0.3.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetFreeMemory
   */
  getFreeMemory(options?: CallOptions): Promise<bigint> {
    return this.call('virNodeGetFreeMemory', [], options);
  }

  /**
   * The host's CPU model, memory in KiB, clock rate in MHz, and how many CPUs, NUMA cells,
   * sockets, cores and threads it has.
   *
   * `virNodeGetInfo`, since libvirt 0.1.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetInfo
   */
  getNodeInfo(options?: CallOptions): Promise<NodeInfo> {
    return this.call('virNodeGetInfo', [], options);
  }

  /**
   * How the host merges equal pages (KSM): `shm_*` values.
   *
   * `virNodeGetMemoryParameters`, since libvirt 0.10.2.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetMemoryParameters
   */
  getMemoryParameters(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virNodeGetMemoryParameters', [flags], options);
  }

  /**
   * What the host offers for AMD's SEV: certificates, and how addresses are encoded.
   * OPERATION_UNSUPPORTED without it.
   *
   * `virNodeGetSEVInfo`, since libvirt 4.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetSEVInfo
   */
  getSEVInfo(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virNodeGetSEVInfo', [flags], options);
  }

  /**
   * The security driver of the host and its domain of interpretation. Empty texts where it has
   * none.
   *
   * `virNodeGetSecurityModel`, since libvirt 0.6.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetSecurityModel
   */
  getSecurityModel(options?: CallOptions): Promise<SecurityModel> {
    return this.call('virNodeGetSecurityModel', [], options);
  }

  /**
   * How many devices the host has, or how many with a capability such as `pci`.
   *
   * `virNodeNumOfDevices`, since libvirt 0.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeNumOfDevices
   */
  numOfDevices(
    cap: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<number> {
    return this.call('virNodeNumOfDevices', [cap, flags], options);
  }

  /**
   * Sets how the host merges equal pages (KSM): `shm_*` values.
   *
   * `virNodeSetMemoryParameters`, since libvirt 0.10.2.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeSetMemoryParameters
   */
  async setMemoryParameters(
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virNodeSetMemoryParameters',
      [encodeParameters('virNodeSetMemoryParameters', params), flags],
      options,
    );
  }

  /**
   * Suspends the host itself, and wakes it after so many seconds (at least 60). `target` is a
   * member of `NodeSuspendTarget`. The daemon is gone meanwhile.
   *
   * `virNodeSuspendForDuration`, since libvirt 0.9.8.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeSuspendForDuration
   */
  suspendForDuration(
    target: number,
    duration: bigint | number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virNodeSuspendForDuration', [target, duration, flags], options);
  }

  /**
   * Keeps a secret's XML, without a value: `secret.setValue()` gives it that. OPERATION_FAILED
   * when another has the same usage.
   *
   * `virSecretDefineXML`, since libvirt 0.7.1.
   *
   * @param flags - Bits of `SecretDefineFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretDefineXML
   */
  secretDefineXML(xml: string, flags: number = 0, options?: CallOptions): Promise<Secret> {
    return this.callForObject<Secret>('virSecretDefineXML', 'Secret', [xml, flags], options);
  }

  /**
   * A secret by its UUID, as text or as 16 bytes. NO_SECRET when there is none.
   *
   * `virSecretLookupByUUID`, since libvirt 0.7.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretLookupByUUID
   */
  async secretLookupByUUID(uuid: string | Uint8Array, options?: CallOptions): Promise<Secret> {
    return this.callForObject<Secret>(
      'virSecretLookupByUUID',
      'Secret',
      [uuidBytes(uuid)],
      options,
    );
  }

  /**
   * A secret by its UUID as text. NO_SECRET when there is none.
   *
   * `virSecretLookupByUUIDString`, since libvirt 0.7.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretLookupByUUIDString
   */
  secretLookupByUUIDString(uuidstr: string, options?: CallOptions): Promise<Secret> {
    return this.callForObject<Secret>('virSecretLookupByUUIDString', 'Secret', [uuidstr], options);
  }

  /**
   * The secret for a use: a `SecretUsageType`, and the volume's path, the pool's target or the
   * name that it is for. NO_SECRET when there is none.
   *
   * `virSecretLookupByUsage`, since libvirt 0.7.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretLookupByUsage
   */
  secretLookupByUsage(usageType: number, usageID: string, options?: CallOptions): Promise<Secret> {
    return this.callForObject<Secret>(
      'virSecretLookupByUsage',
      'Secret',
      [usageType, usageID],
      options,
    );
  }

  /**
   * Starts a transient pool from its XML. What it stands on must exist, unless a BUILD flag is
   * given.
   *
   * `virStoragePoolCreateXML`, since libvirt 0.4.1.
   *
   * @param flags - Bits of `StoragePoolCreateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolCreateXML
   */
  storagePoolCreateXML(
    xmlDesc: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<StoragePool> {
    return this.callForObject<StoragePool>(
      'virStoragePoolCreateXML',
      'StoragePool',
      [xmlDesc, flags],
      options,
    );
  }

  /**
   * Keeps a pool's XML, without starting it.
   *
   * `virStoragePoolDefineXML`, since libvirt 0.4.1.
   *
   * @param flags - Bits of `StoragePoolDefineFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDefineXML
   */
  storagePoolDefineXML(
    xml: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<StoragePool> {
    return this.callForObject<StoragePool>(
      'virStoragePoolDefineXML',
      'StoragePool',
      [xml, flags],
      options,
    );
  }

  /**
   * A pool by its name. NO_STORAGE_POOL when there is none.
   *
   * `virStoragePoolLookupByName`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByName
   */
  storagePoolLookupByName(name: string, options?: CallOptions): Promise<StoragePool> {
    return this.callForObject<StoragePool>(
      'virStoragePoolLookupByName',
      'StoragePool',
      [name],
      options,
    );
  }

  /**
   * The pool whose target is this path on the host. NO_STORAGE_POOL when there is none.
   *
   * `virStoragePoolLookupByTargetPath`, since libvirt 4.1.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByTargetPath
   */
  storagePoolLookupByTargetPath(path: string, options?: CallOptions): Promise<StoragePool> {
    return this.callForObject<StoragePool>(
      'virStoragePoolLookupByTargetPath',
      'StoragePool',
      [path],
      options,
    );
  }

  /**
   * A pool by its UUID, as text or as 16 bytes. NO_STORAGE_POOL when there is none.
   *
   * `virStoragePoolLookupByUUID`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByUUID
   */
  async storagePoolLookupByUUID(
    uuid: string | Uint8Array,
    options?: CallOptions,
  ): Promise<StoragePool> {
    return this.callForObject<StoragePool>(
      'virStoragePoolLookupByUUID',
      'StoragePool',
      [uuidBytes(uuid)],
      options,
    );
  }

  /**
   * A pool by its UUID as text. NO_STORAGE_POOL when there is none.
   *
   * `virStoragePoolLookupByUUIDString`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByUUIDString
   */
  storagePoolLookupByUUIDString(uuidstr: string, options?: CallOptions): Promise<StoragePool> {
    return this.callForObject<StoragePool>(
      'virStoragePoolLookupByUUIDString',
      'StoragePool',
      [uuidstr],
      options,
    );
  }

  /**
   * A volume of any active pool by its key. NO_STORAGE_VOL when there is none.
   *
   * `virStorageVolLookupByKey`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolLookupByKey
   */
  storageVolLookupByKey(key: string, options?: CallOptions): Promise<StorageVolume> {
    return this.callForObject<StorageVolume>(
      'virStorageVolLookupByKey',
      'StorageVolume',
      [key],
      options,
    );
  }

  /**
   * A volume of any active pool by its path on the host. NO_STORAGE_VOL when there is none.
   *
   * `virStorageVolLookupByPath`, since libvirt 0.4.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolLookupByPath
   */
  storageVolLookupByPath(path: string, options?: CallOptions): Promise<StorageVolume> {
    return this.callForObject<StorageVolume>(
      'virStorageVolLookupByPath',
      'StorageVolume',
      [path],
      options,
    );
  }

  /**
   * Takes over a QEMU process that runs outside libvirt. Current releases refuse it.
   *
   * `virDomainQemuAttach`, since libvirt 0.9.4.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-qemu.html#virDomainQemuAttach
   */
  domainQemuAttach(pidValue: number, flags: number = 0, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainQemuAttach', 'Domain', [pidValue, flags], options);
  }
}
