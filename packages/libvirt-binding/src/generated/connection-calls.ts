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
   * `virConnectCompareCPU`, since libvirt 0.7.5.
   *
   * @param flags - Bits of `ConnectCompareCPUFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectCompareCPU
   */
  compareCPU(xmlDesc: string, flags: number = 0, options?: CallOptions): Promise<number> {
    return this.call('virConnectCompareCPU', [xmlDesc, flags], options);
  }

  /**
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
   * `virConnectDomainXMLFromNative`, since libvirt 0.6.4.
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
   * `virConnectDomainXMLToNative`, since libvirt 0.6.4.
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
   * `virConnectFindStoragePoolSources`, since libvirt 0.4.5.
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
   * `virConnectGetCPUModelNames`, since libvirt 1.1.3.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetCPUModelNames
   */
  getCPUModelNames(arch: string, flags: number = 0, options?: CallOptions): Promise<string[]> {
    return this.call('virConnectGetCPUModelNames', [arch, flags], options);
  }

  /**
   * `virConnectGetCapabilities`, since libvirt 0.2.1.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetCapabilities
   */
  getCapabilities(options?: CallOptions): Promise<string> {
    return this.call('virConnectGetCapabilities', [], options);
  }

  /**
   * `virConnectGetDomainCapabilities`, since libvirt 1.2.7.
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
   * `virConnectGetHostname`, since libvirt 0.3.0.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetHostname
   */
  getHostname(options?: CallOptions): Promise<string> {
    return this.call('virConnectGetHostname', [], options);
  }

  /**
   * `virConnectGetLibVersion`, since libvirt 0.7.3.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetLibVersion
   */
  getLibVersion(options?: CallOptions): Promise<number> {
    return this.call('virConnectGetLibVersion', [], options);
  }

  /**
   * `virConnectGetMaxVcpus`, since libvirt 0.2.1.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetMaxVcpus
   */
  getMaxVcpus(type: string | null = null, options?: CallOptions): Promise<number> {
    return this.call('virConnectGetMaxVcpus', [type], options);
  }

  /**
   * `virConnectGetStoragePoolCapabilities`, since libvirt 5.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectGetStoragePoolCapabilities
   */
  getStoragePoolCapabilities(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virConnectGetStoragePoolCapabilities', [flags], options);
  }

  /**
   * `virConnectGetSysinfo`, since libvirt 0.8.8.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetSysinfo
   */
  getSysinfo(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virConnectGetSysinfo', [flags], options);
  }

  /**
   * `virConnectGetType`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetType
   */
  getType(options?: CallOptions): Promise<string> {
    return this.call('virConnectGetType', [], options);
  }

  /**
   * `virConnectGetURI`, since libvirt 0.3.0.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetURI
   */
  getURI(options?: CallOptions): Promise<string> {
    return this.call('virConnectGetURI', [], options);
  }

  /**
   * `virConnectGetVersion`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetVersion
   */
  getVersion(options?: CallOptions): Promise<number> {
    return this.call('virConnectGetVersion', [], options);
  }

  /**
   * `virConnectIsAlive`, since libvirt 0.9.8.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsAlive
   */
  isAlive(options?: CallOptions): Promise<boolean> {
    return this.call('virConnectIsAlive', [], options);
  }

  /**
   * `virConnectIsEncrypted`, since libvirt 0.7.3.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsEncrypted
   */
  isEncrypted(options?: CallOptions): Promise<boolean> {
    return this.call('virConnectIsEncrypted', [], options);
  }

  /**
   * `virConnectIsSecure`, since libvirt 0.7.3.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsSecure
   */
  isSecure(options?: CallOptions): Promise<boolean> {
    return this.call('virConnectIsSecure', [], options);
  }

  /**
   * `virConnectListAllDomains`, since libvirt 0.9.13.
   *
   * @param flags - Bits of `ConnectListAllDomainsFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectListAllDomains
   */
  listAllDomains(flags: number = 0, options?: CallOptions): Promise<Domain[]> {
    return this.callForObjects<Domain>('virConnectListAllDomains', 'Domain', [flags], options);
  }

  /**
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
   * `virConnectListAllNWFilterBindings`, since libvirt 4.5.0.
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
   * `virConnectListAllNWFilters`, since libvirt 0.10.2.
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
   * `virConnectListAllNetworks`, since libvirt 0.10.2.
   *
   * @param flags - Bits of `ConnectListAllNetworksFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virConnectListAllNetworks
   */
  listAllNetworks(flags: number = 0, options?: CallOptions): Promise<Network[]> {
    return this.callForObjects<Network>('virConnectListAllNetworks', 'Network', [flags], options);
  }

  /**
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
   * `virConnectListAllSecrets`, since libvirt 0.10.2.
   *
   * @param flags - Bits of `ConnectListAllSecretsFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectListAllSecrets
   */
  listAllSecrets(flags: number = 0, options?: CallOptions): Promise<Secret[]> {
    return this.callForObjects<Secret>('virConnectListAllSecrets', 'Secret', [flags], options);
  }

  /**
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
   * `virConnectNumOfDefinedDomains`, since libvirt 0.1.5.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectNumOfDefinedDomains
   */
  numOfDefinedDomains(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfDefinedDomains', [], options);
  }

  /**
   * `virConnectNumOfDefinedInterfaces`, since libvirt 0.7.0.
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectNumOfDefinedInterfaces
   */
  numOfDefinedInterfaces(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfDefinedInterfaces', [], options);
  }

  /**
   * `virConnectNumOfDefinedNetworks`, since libvirt 0.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNumOfDefinedNetworks
   */
  numOfDefinedNetworks(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfDefinedNetworks', [], options);
  }

  /**
   * `virConnectNumOfDefinedStoragePools`, since libvirt 0.4.1.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectNumOfDefinedStoragePools
   */
  numOfDefinedStoragePools(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfDefinedStoragePools', [], options);
  }

  /**
   * `virConnectNumOfDomains`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectNumOfDomains
   */
  numOfDomains(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfDomains', [], options);
  }

  /**
   * `virConnectNumOfInterfaces`, since libvirt 0.6.4.
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectNumOfInterfaces
   */
  numOfInterfaces(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfInterfaces', [], options);
  }

  /**
   * `virConnectNumOfNWFilters`, since libvirt 0.8.0.
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectNumOfNWFilters
   */
  numOfNWFilters(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfNWFilters', [], options);
  }

  /**
   * `virConnectNumOfNetworks`, since libvirt 0.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNumOfNetworks
   */
  numOfNetworks(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfNetworks', [], options);
  }

  /**
   * `virConnectNumOfSecrets`, since libvirt 0.7.1.
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectNumOfSecrets
   */
  numOfSecrets(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfSecrets', [], options);
  }

  /**
   * `virConnectNumOfStoragePools`, since libvirt 0.4.1.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectNumOfStoragePools
   */
  numOfStoragePools(options?: CallOptions): Promise<number> {
    return this.call('virConnectNumOfStoragePools', [], options);
  }

  /**
   * `virConnectSetIdentity`, since libvirt 5.8.0.
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
   * `virDomainCreateLinux`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateLinux
   */
  domainCreateLinux(xmlDesc: string, flags: number = 0, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainCreateLinux', 'Domain', [xmlDesc, flags], options);
  }

  /**
   * `virDomainCreateXML`, since libvirt 0.5.0.
   *
   * @param flags - Bits of `DomainCreateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateXML
   */
  domainCreateXML(xmlDesc: string, flags: number = 0, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainCreateXML', 'Domain', [xmlDesc, flags], options);
  }

  /**
   * `virDomainDefineXML`, since libvirt 0.1.1.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDefineXML
   */
  domainDefineXML(xml: string, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainDefineXML', 'Domain', [xml], options);
  }

  /**
   * `virDomainDefineXMLFlags`, since libvirt 1.2.12.
   *
   * @param flags - Bits of `DomainDefineFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDefineXMLFlags
   */
  domainDefineXMLFlags(xml: string, flags: number = 0, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainDefineXMLFlags', 'Domain', [xml, flags], options);
  }

  /**
   * `virDomainLookupByID`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByID
   */
  domainLookupByID(id: number, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainLookupByID', 'Domain', [id], options);
  }

  /**
   * `virDomainLookupByName`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByName
   */
  domainLookupByName(name: string, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainLookupByName', 'Domain', [name], options);
  }

  /**
   * `virDomainLookupByUUID`, since libvirt 0.0.5.
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
   * `virDomainLookupByUUIDString`, since libvirt 0.1.1.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByUUIDString
   */
  domainLookupByUUIDString(uuidstr: string, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainLookupByUUIDString', 'Domain', [uuidstr], options);
  }

  /**
   * `virDomainRestore`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestore
   */
  domainRestore(from: string, options?: CallOptions): Promise<void> {
    return this.call('virDomainRestore', [from], options);
  }

  /**
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
   * `virInterfaceChangeBegin`, since libvirt 0.9.2.
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeBegin
   */
  interfaceChangeBegin(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virInterfaceChangeBegin', [flags], options);
  }

  /**
   * `virInterfaceChangeCommit`, since libvirt 0.9.2.
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeCommit
   */
  interfaceChangeCommit(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virInterfaceChangeCommit', [flags], options);
  }

  /**
   * `virInterfaceChangeRollback`, since libvirt 0.9.2.
   * @see https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeRollback
   */
  interfaceChangeRollback(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virInterfaceChangeRollback', [flags], options);
  }

  /**
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
   * `virInterfaceLookupByMACString`, since libvirt 0.6.4.
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
   * `virInterfaceLookupByName`, since libvirt 0.6.4.
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
   * `virNWFilterBindingLookupByPortDev`, since libvirt 4.5.0.
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
   * `virNWFilterDefineXML`, since libvirt 0.8.0.
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterDefineXML
   */
  nwFilterDefineXML(xmlDesc: string, options?: CallOptions): Promise<NWFilter> {
    return this.callForObject<NWFilter>('virNWFilterDefineXML', 'NWFilter', [xmlDesc], options);
  }

  /**
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
   * `virNWFilterLookupByName`, since libvirt 0.8.0.
   * @see https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterLookupByName
   */
  nwFilterLookupByName(name: string, options?: CallOptions): Promise<NWFilter> {
    return this.callForObject<NWFilter>('virNWFilterLookupByName', 'NWFilter', [name], options);
  }

  /**
   * `virNWFilterLookupByUUID`, since libvirt 0.8.0.
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
   * `virNWFilterLookupByUUIDString`, since libvirt 0.8.0.
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
   * `virNetworkCreateXML`, since libvirt 0.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreateXML
   */
  networkCreateXML(xmlDesc: string, options?: CallOptions): Promise<Network> {
    return this.callForObject<Network>('virNetworkCreateXML', 'Network', [xmlDesc], options);
  }

  /**
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
   * `virNetworkDefineXML`, since libvirt 0.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDefineXML
   */
  networkDefineXML(xml: string, options?: CallOptions): Promise<Network> {
    return this.callForObject<Network>('virNetworkDefineXML', 'Network', [xml], options);
  }

  /**
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
   * `virNetworkLookupByName`, since libvirt 0.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkLookupByName
   */
  networkLookupByName(name: string, options?: CallOptions): Promise<Network> {
    return this.callForObject<Network>('virNetworkLookupByName', 'Network', [name], options);
  }

  /**
   * `virNetworkLookupByUUID`, since libvirt 0.2.0.
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
   * `virNetworkLookupByUUIDString`, since libvirt 0.2.0.
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
   * `virNodeDeviceLookupByName`, since libvirt 0.5.0.
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
   * `virNodeDeviceLookupSCSIHostByWWN`, since libvirt 1.0.3.
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
   * `virNodeGetFreeMemory`, since libvirt 0.3.3.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetFreeMemory
   */
  getFreeMemory(options?: CallOptions): Promise<bigint> {
    return this.call('virNodeGetFreeMemory', [], options);
  }

  /**
   * `virNodeGetInfo`, since libvirt 0.1.0.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetInfo
   */
  getNodeInfo(options?: CallOptions): Promise<NodeInfo> {
    return this.call('virNodeGetInfo', [], options);
  }

  /**
   * `virNodeGetMemoryParameters`, since libvirt 0.10.2.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetMemoryParameters
   */
  getMemoryParameters(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virNodeGetMemoryParameters', [flags], options);
  }

  /**
   * `virNodeGetSEVInfo`, since libvirt 4.5.0.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetSEVInfo
   */
  getSEVInfo(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virNodeGetSEVInfo', [flags], options);
  }

  /**
   * `virNodeGetSecurityModel`, since libvirt 0.6.1.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetSecurityModel
   */
  getSecurityModel(options?: CallOptions): Promise<SecurityModel> {
    return this.call('virNodeGetSecurityModel', [], options);
  }

  /**
   * `virNodeNumOfDevices`, since libvirt 0.5.0.
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
   * `virNodeSetMemoryParameters`, since libvirt 0.10.2.
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
   * `virNodeSuspendForDuration`, since libvirt 0.9.8.
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
   * `virSecretDefineXML`, since libvirt 0.7.1.
   *
   * @param flags - Bits of `SecretDefineFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretDefineXML
   */
  secretDefineXML(xml: string, flags: number = 0, options?: CallOptions): Promise<Secret> {
    return this.callForObject<Secret>('virSecretDefineXML', 'Secret', [xml, flags], options);
  }

  /**
   * `virSecretLookupByUUID`, since libvirt 0.7.1.
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
   * `virSecretLookupByUUIDString`, since libvirt 0.7.1.
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretLookupByUUIDString
   */
  secretLookupByUUIDString(uuidstr: string, options?: CallOptions): Promise<Secret> {
    return this.callForObject<Secret>('virSecretLookupByUUIDString', 'Secret', [uuidstr], options);
  }

  /**
   * `virSecretLookupByUsage`, since libvirt 0.7.1.
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
   * `virStoragePoolLookupByName`, since libvirt 0.4.1.
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
   * `virStoragePoolLookupByTargetPath`, since libvirt 4.1.0.
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
   * `virStoragePoolLookupByUUID`, since libvirt 0.4.1.
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
   * `virStoragePoolLookupByUUIDString`, since libvirt 0.4.1.
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
   * `virStorageVolLookupByKey`, since libvirt 0.4.1.
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
   * `virStorageVolLookupByPath`, since libvirt 0.4.1.
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
   * `virDomainQemuAttach`, since libvirt 0.9.4.
   * @see https://libvirt.org/html/libvirt-libvirt-qemu.html#virDomainQemuAttach
   */
  domainQemuAttach(pidValue: number, flags: number = 0, options?: CallOptions): Promise<Domain> {
    return this.callForObject<Domain>('virDomainQemuAttach', 'Domain', [pidValue, flags], options);
  }
}
