// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import { encodeParameters } from '../typed-parameters.ts';
import type { TypedParameters, TypedParametersInput } from '../typed-parameters.ts';
import type { LibvirtStream } from '../stream.ts';
import type { Connection } from '../connection.ts';
import type { Domain } from '../domain.ts';
import type { DomainSnapshot } from '../domain-snapshot.ts';
import type { DomainCheckpoint } from '../domain-checkpoint.ts';
import type {
  DomainBlockInfo,
  DomainBlockJobInfo,
  DomainBlockStats,
  DomainControlInfo,
  DomainFSInfo,
  DomainIOThreadInfo,
  DomainInfo,
  DomainInterface,
  DomainInterfaceStats,
  DomainJobInfo,
  SecurityLabel,
} from './structs.ts';
import type {
  DomainCoreDumpFormat,
  DomainInterfaceAddressesSource,
  DomainLifecycle,
  DomainLifecycleAction,
  DomainMetadataType,
  DomainProcessSignal,
  NodeSuspendTarget,
} from './enums.ts';

/** The methods of `Domain` that are one call each. */
export abstract class DomainCalls extends LibvirtObject {
  /**
   * `virDomainAbortJob`, since libvirt 0.7.7.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAbortJob
   */
  abortJob(options?: CallOptions): Promise<void> {
    return this.call('virDomainAbortJob', [], options);
  }

  /**
   * `virDomainAbortJobFlags`, since libvirt 8.5.0.
   *
   * @param flags - Bits of `DomainAbortJobFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAbortJobFlags
   */
  abortJobFlags(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainAbortJobFlags', [flags], options);
  }

  /**
   * `virDomainAddIOThread`, since libvirt 1.2.15.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAddIOThread
   */
  addIOThread(iothreadId: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainAddIOThread', [iothreadId, flags], options);
  }

  /**
   * `virDomainAgentSetResponseTimeout`, since libvirt 5.10.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAgentSetResponseTimeout
   */
  agentSetResponseTimeout(
    timeout: number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainAgentSetResponseTimeout', [timeout, flags], options);
  }

  /**
   * `virDomainAttachDevice`, since libvirt 0.1.9.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAttachDevice
   */
  attachDevice(xml: string, options?: CallOptions): Promise<void> {
    return this.call('virDomainAttachDevice', [xml], options);
  }

  /**
   * `virDomainAttachDeviceFlags`, since libvirt 0.7.7.
   *
   * @param flags - Bits of `DomainDeviceModifyFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAttachDeviceFlags
   */
  attachDeviceFlags(xml: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainAttachDeviceFlags', [xml, flags], options);
  }

  /**
   * `virDomainAuthorizedSSHKeysGet`, since libvirt 6.10.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAuthorizedSSHKeysGet
   */
  authorizedSSHKeysGet(user: string, flags: number = 0, options?: CallOptions): Promise<string[]> {
    return this.call('virDomainAuthorizedSSHKeysGet', [user, flags], options);
  }

  /**
   * `virDomainAuthorizedSSHKeysSet`, since libvirt 6.10.0.
   *
   * @param flags - Bits of `DomainAuthorizedSSHKeysSetFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAuthorizedSSHKeysSet
   */
  authorizedSSHKeysSet(
    user: string,
    keys: readonly string[],
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainAuthorizedSSHKeysSet', [user, keys, flags], options);
  }

  /**
   * `virDomainBackupBegin`, since libvirt 6.0.0.
   *
   * @param flags - Bits of `DomainBackupBeginFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBackupBegin
   */
  backupBegin(
    backupXML: string,
    checkpointXML: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainBackupBegin', [backupXML, checkpointXML, flags], options);
  }

  /**
   * `virDomainBackupGetXMLDesc`, since libvirt 6.0.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBackupGetXMLDesc
   */
  backupGetXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virDomainBackupGetXMLDesc', [flags], options);
  }

  /**
   * `virDomainBlockCommit`, since libvirt 0.10.2.
   *
   * @param flags - Bits of `DomainBlockCommitFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockCommit
   */
  blockCommit(
    disk: string,
    base: string | null,
    top: string | null,
    bandwidth: bigint | number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainBlockCommit', [disk, base, top, bandwidth, flags], options);
  }

  /**
   * `virDomainBlockCopy`, since libvirt 1.2.8.
   *
   * @param flags - Bits of `DomainBlockCopyFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockCopy
   */
  async blockCopy(
    disk: string,
    destxml: string,
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainBlockCopy',
      [disk, destxml, encodeParameters('virDomainBlockCopy', params), flags],
      options,
    );
  }

  /**
   * `virDomainBlockJobAbort`, since libvirt 0.9.4.
   *
   * @param flags - Bits of `DomainBlockJobAbortFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockJobAbort
   */
  blockJobAbort(disk: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainBlockJobAbort', [disk, flags], options);
  }

  /**
   * `virDomainBlockJobSetSpeed`, since libvirt 0.9.4.
   *
   * @param flags - Bits of `DomainBlockJobSetSpeedFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockJobSetSpeed
   */
  blockJobSetSpeed(
    disk: string,
    bandwidth: bigint | number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainBlockJobSetSpeed', [disk, bandwidth, flags], options);
  }

  /**
   * `virDomainBlockPeek`, since libvirt 0.4.2.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockPeek
   */
  blockPeek(
    disk: string,
    offset: bigint | number,
    size: number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<Uint8Array> {
    return this.call('virDomainBlockPeek', [disk, offset, size, flags], options);
  }

  /**
   * `virDomainBlockPull`, since libvirt 0.9.4.
   *
   * @param flags - Bits of `DomainBlockPullFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockPull
   */
  blockPull(
    disk: string,
    bandwidth: bigint | number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainBlockPull', [disk, bandwidth, flags], options);
  }

  /**
   * `virDomainBlockRebase`, since libvirt 0.9.10.
   *
   * @param flags - Bits of `DomainBlockRebaseFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockRebase
   */
  blockRebase(
    disk: string,
    base: string | null,
    bandwidth: bigint | number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainBlockRebase', [disk, base, bandwidth, flags], options);
  }

  /**
   * `virDomainBlockResize`, since libvirt 0.9.8.
   *
   * @param flags - Bits of `DomainBlockResizeFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockResize
   */
  blockResize(
    disk: string,
    size: bigint | number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainBlockResize', [disk, size, flags], options);
  }

  /**
   * `virDomainBlockStats`, since libvirt 0.3.2.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockStats
   */
  blockStats(disk: string, options?: CallOptions): Promise<DomainBlockStats> {
    return this.call('virDomainBlockStats', [disk], options);
  }

  /**
   * `virDomainBlockStatsFlags`, since libvirt 0.9.5.
   *
   * @param flags - Bits of `TypedParameterFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockStatsFlags
   */
  blockStatsFlags(
    disk: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<TypedParameters> {
    return this.call('virDomainBlockStatsFlags', [disk, flags], options);
  }

  /**
   * `virDomainCheckpointCreateXML`, since libvirt 5.6.0.
   *
   * @param flags - Bits of `DomainCheckpointCreateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointCreateXML
   */
  checkpointCreateXML(
    xmlDesc: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<DomainCheckpoint> {
    return this.callForObject<DomainCheckpoint>(
      'virDomainCheckpointCreateXML',
      'DomainCheckpoint',
      [xmlDesc, flags],
      options,
    );
  }

  /**
   * `virDomainCheckpointLookupByName`, since libvirt 5.6.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointLookupByName
   */
  checkpointLookupByName(
    name: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<DomainCheckpoint> {
    return this.callForObject<DomainCheckpoint>(
      'virDomainCheckpointLookupByName',
      'DomainCheckpoint',
      [name, flags],
      options,
    );
  }

  /**
   * `virDomainCoreDump`, since libvirt 0.1.9.
   *
   * @param flags - Bits of `DomainCoreDumpFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCoreDump
   */
  coreDump(to: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainCoreDump', [to, flags], options);
  }

  /**
   * `virDomainCoreDumpWithFormat`, since libvirt 1.2.3.
   *
   * @param flags - Bits of `DomainCoreDumpFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCoreDumpWithFormat
   */
  coreDumpWithFormat(
    to: string,
    dumpformat: DomainCoreDumpFormat,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainCoreDumpWithFormat', [to, dumpformat, flags], options);
  }

  /**
   * `virDomainCreate`, since libvirt 0.1.1.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreate
   */
  create(options?: CallOptions): Promise<void> {
    return this.call('virDomainCreate', [], options);
  }

  /**
   * `virDomainCreateWithFlags`, since libvirt 0.8.2.
   *
   * @param flags - Bits of `DomainCreateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateWithFlags
   */
  createWithFlags(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainCreateWithFlags', [flags], options);
  }

  /**
   * `virDomainDelIOThread`, since libvirt 1.2.15.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDelIOThread
   */
  delIOThread(iothreadId: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainDelIOThread', [iothreadId, flags], options);
  }

  /**
   * `virDomainDestroy`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDestroy
   */
  destroy(options?: CallOptions): Promise<void> {
    return this.call('virDomainDestroy', [], options);
  }

  /**
   * `virDomainDestroyFlags`, since libvirt 0.9.4.
   *
   * @param flags - Bits of `DomainDestroyFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDestroyFlags
   */
  destroyFlags(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainDestroyFlags', [flags], options);
  }

  /**
   * `virDomainDetachDevice`, since libvirt 0.1.9.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDevice
   */
  detachDevice(xml: string, options?: CallOptions): Promise<void> {
    return this.call('virDomainDetachDevice', [xml], options);
  }

  /**
   * `virDomainDetachDeviceAlias`, since libvirt 4.4.0.
   *
   * @param flags - Bits of `DomainDeviceModifyFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDeviceAlias
   */
  detachDeviceAlias(alias: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainDetachDeviceAlias', [alias, flags], options);
  }

  /**
   * `virDomainDetachDeviceFlags`, since libvirt 0.7.7.
   *
   * @param flags - Bits of `DomainDeviceModifyFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDeviceFlags
   */
  detachDeviceFlags(xml: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainDetachDeviceFlags', [xml, flags], options);
  }

  /**
   * `virDomainFSFreeze`, since libvirt 1.2.5.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFSFreeze
   */
  fsFreeze(
    mountpoints: readonly string[],
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainFSFreeze', [mountpoints, flags], options);
  }

  /**
   * `virDomainFSThaw`, since libvirt 1.2.5.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFSThaw
   */
  fsThaw(mountpoints: readonly string[], flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainFSThaw', [mountpoints, flags], options);
  }

  /**
   * `virDomainFSTrim`, since libvirt 1.0.1.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFSTrim
   */
  fsTrim(
    mountPoint: string | null,
    minimum: bigint | number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainFSTrim', [mountPoint, minimum, flags], options);
  }

  /**
   * `virDomainGetAutostart`, since libvirt 0.2.1.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetAutostart
   */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return this.call('virDomainGetAutostart', [], options);
  }

  /**
   * `virDomainGetBlkioParameters`, since libvirt 0.9.0.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlkioParameters
   */
  getBlkioParameters(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetBlkioParameters', [flags], options);
  }

  /**
   * `virDomainGetBlockInfo`, since libvirt 0.8.1.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlockInfo
   */
  getBlockInfo(disk: string, flags: number = 0, options?: CallOptions): Promise<DomainBlockInfo> {
    return this.call('virDomainGetBlockInfo', [disk, flags], options);
  }

  /**
   * `virDomainGetBlockIoTune`, since libvirt 0.9.8.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlockIoTune
   */
  getBlockIoTune(disk: string, flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetBlockIoTune', [disk, flags], options);
  }

  /**
   * `virDomainGetBlockJobInfo`, since libvirt 0.9.4.
   *
   * @param flags - Bits of `DomainBlockJobInfoFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlockJobInfo
   */
  getBlockJobInfo(
    disk: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<DomainBlockJobInfo> {
    return this.call('virDomainGetBlockJobInfo', [disk, flags], options);
  }

  /**
   * `virDomainGetControlInfo`, since libvirt 0.9.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetControlInfo
   */
  getControlInfo(flags: number = 0, options?: CallOptions): Promise<DomainControlInfo> {
    return this.call('virDomainGetControlInfo', [flags], options);
  }

  /**
   * `virDomainGetFSInfo`, since libvirt 1.2.11.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetFSInfo
   */
  getFSInfo(flags: number = 0, options?: CallOptions): Promise<DomainFSInfo[]> {
    return this.call('virDomainGetFSInfo', [flags], options);
  }

  /**
   * `virDomainGetGuestInfo`, since libvirt 5.7.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetGuestInfo
   */
  getGuestInfo(types: number, flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetGuestInfo', [types, flags], options);
  }

  /**
   * `virDomainGetGuestVcpus`, since libvirt 2.0.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetGuestVcpus
   */
  getGuestVcpus(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetGuestVcpus', [flags], options);
  }

  /**
   * `virDomainGetHostname`, since libvirt 0.10.0.
   *
   * @param flags - Bits of `DomainGetHostnameFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetHostname
   */
  getHostname(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virDomainGetHostname', [flags], options);
  }

  /**
   * `virDomainGetIOThreadInfo`, since libvirt 1.2.14.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetIOThreadInfo
   */
  getIOThreadInfo(flags: number = 0, options?: CallOptions): Promise<DomainIOThreadInfo[]> {
    return this.call('virDomainGetIOThreadInfo', [flags], options);
  }

  /**
   * `virDomainGetInfo`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetInfo
   */
  getInfo(options?: CallOptions): Promise<DomainInfo> {
    return this.call('virDomainGetInfo', [], options);
  }

  /**
   * `virDomainGetInterfaceParameters`, since libvirt 0.9.9.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetInterfaceParameters
   */
  getInterfaceParameters(
    device: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<TypedParameters> {
    return this.call('virDomainGetInterfaceParameters', [device, flags], options);
  }

  /**
   * `virDomainGetJobInfo`, since libvirt 0.7.7.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetJobInfo
   */
  getJobInfo(options?: CallOptions): Promise<DomainJobInfo> {
    return this.call('virDomainGetJobInfo', [], options);
  }

  /**
   * `virDomainGetJobStats`, since libvirt 1.0.3.
   *
   * @param flags - Bits of `DomainGetJobStatsFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetJobStats
   */
  getJobStats(
    flags: number = 0,
    options?: CallOptions,
  ): Promise<{ type: number; params: TypedParameters }> {
    return this.call('virDomainGetJobStats', [flags], options);
  }

  /**
   * `virDomainGetLaunchSecurityInfo`, since libvirt 4.5.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetLaunchSecurityInfo
   */
  getLaunchSecurityInfo(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetLaunchSecurityInfo', [flags], options);
  }

  /**
   * `virDomainGetMaxMemory`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMaxMemory
   */
  getMaxMemory(options?: CallOptions): Promise<number> {
    return this.call('virDomainGetMaxMemory', [], options);
  }

  /**
   * `virDomainGetMaxVcpus`, since libvirt 0.2.1.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMaxVcpus
   */
  getMaxVcpus(options?: CallOptions): Promise<number> {
    return this.call('virDomainGetMaxVcpus', [], options);
  }

  /**
   * `virDomainGetMemoryParameters`, since libvirt 0.8.5.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMemoryParameters
   */
  getMemoryParameters(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetMemoryParameters', [flags], options);
  }

  /**
   * `virDomainGetMessages`, since libvirt 7.1.0.
   *
   * @param flags - Bits of `DomainMessageType`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMessages
   */
  getMessages(flags: number = 0, options?: CallOptions): Promise<string[]> {
    return this.call('virDomainGetMessages', [flags], options);
  }

  /**
   * `virDomainGetMetadata`, since libvirt 0.9.10.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMetadata
   */
  getMetadata(
    type: DomainMetadataType,
    uri: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<string> {
    return this.call('virDomainGetMetadata', [type, uri, flags], options);
  }

  /**
   * `virDomainGetName`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virDomainGetName', [], options);
  }

  /**
   * `virDomainGetNumaParameters`, since libvirt 0.9.9.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetNumaParameters
   */
  getNumaParameters(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetNumaParameters', [flags], options);
  }

  /**
   * `virDomainGetOSType`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetOSType
   */
  getOSType(options?: CallOptions): Promise<string> {
    return this.call('virDomainGetOSType', [], options);
  }

  /**
   * `virDomainGetPerfEvents`, since libvirt 1.3.3.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetPerfEvents
   */
  getPerfEvents(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetPerfEvents', [flags], options);
  }

  /**
   * `virDomainGetSecurityLabel`, since libvirt 0.6.1.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSecurityLabel
   */
  getSecurityLabel(options?: CallOptions): Promise<SecurityLabel> {
    return this.call('virDomainGetSecurityLabel', [], options);
  }

  /**
   * `virDomainGetState`, since libvirt 0.9.2.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetState
   */
  getState(flags: number = 0, options?: CallOptions): Promise<{ state: number; reason: number }> {
    return this.call('virDomainGetState', [flags], options);
  }

  /**
   * `virDomainGetTime`, since libvirt 1.2.5.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetTime
   */
  getTime(
    flags: number = 0,
    options?: CallOptions,
  ): Promise<{ seconds: bigint; nseconds: number }> {
    return this.call('virDomainGetTime', [flags], options);
  }

  /**
   * `virDomainGetUUID`, since libvirt 0.0.5.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetUUID
   */
  getUUID(options?: CallOptions): Promise<Uint8Array> {
    return this.call('virDomainGetUUID', [], options);
  }

  /**
   * `virDomainGetUUIDString`, since libvirt 0.1.1.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetUUIDString
   */
  getUUIDString(options?: CallOptions): Promise<string> {
    return this.call('virDomainGetUUIDString', [], options);
  }

  /**
   * `virDomainGetVcpusFlags`, since libvirt 0.8.5.
   *
   * @param flags - Bits of `DomainVcpuFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpusFlags
   */
  getVcpusFlags(flags: number = 0, options?: CallOptions): Promise<number> {
    return this.call('virDomainGetVcpusFlags', [flags], options);
  }

  /**
   * `virDomainGetXMLDesc`, since libvirt 0.0.3.
   *
   * @param flags - Bits of `DomainXMLFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virDomainGetXMLDesc', [flags], options);
  }

  /**
   * `virDomainHasCurrentSnapshot`, since libvirt 0.8.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainHasCurrentSnapshot
   */
  hasCurrentSnapshot(flags: number = 0, options?: CallOptions): Promise<boolean> {
    return this.call('virDomainHasCurrentSnapshot', [flags], options);
  }

  /**
   * `virDomainHasManagedSaveImage`, since libvirt 0.8.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainHasManagedSaveImage
   */
  hasManagedSaveImage(flags: number = 0, options?: CallOptions): Promise<boolean> {
    return this.call('virDomainHasManagedSaveImage', [flags], options);
  }

  /**
   * `virDomainInjectNMI`, since libvirt 0.9.2.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInjectNMI
   */
  injectNMI(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainInjectNMI', [flags], options);
  }

  /**
   * `virDomainInterfaceAddresses`, since libvirt 1.2.14.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInterfaceAddresses
   */
  interfaceAddresses(
    source: DomainInterfaceAddressesSource,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<DomainInterface[]> {
    return this.call('virDomainInterfaceAddresses', [source, flags], options);
  }

  /**
   * `virDomainInterfaceStats`, since libvirt 0.3.2.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInterfaceStats
   */
  interfaceStats(device: string, options?: CallOptions): Promise<DomainInterfaceStats> {
    return this.call('virDomainInterfaceStats', [device], options);
  }

  /**
   * `virDomainIsActive`, since libvirt 0.7.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsActive
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return this.call('virDomainIsActive', [], options);
  }

  /**
   * `virDomainIsPersistent`, since libvirt 0.7.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsPersistent
   */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return this.call('virDomainIsPersistent', [], options);
  }

  /**
   * `virDomainIsUpdated`, since libvirt 0.8.6.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsUpdated
   */
  isUpdated(options?: CallOptions): Promise<boolean> {
    return this.call('virDomainIsUpdated', [], options);
  }

  /**
   * `virDomainListAllCheckpoints`, since libvirt 5.6.0.
   *
   * @param flags - Bits of `DomainCheckpointListFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainListAllCheckpoints
   */
  listAllCheckpoints(flags: number = 0, options?: CallOptions): Promise<DomainCheckpoint[]> {
    return this.callForObjects<DomainCheckpoint>(
      'virDomainListAllCheckpoints',
      'DomainCheckpoint',
      [flags],
      options,
    );
  }

  /**
   * `virDomainListAllSnapshots`, since libvirt 0.9.13.
   *
   * @param flags - Bits of `DomainSnapshotListFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainListAllSnapshots
   */
  listAllSnapshots(flags: number = 0, options?: CallOptions): Promise<DomainSnapshot[]> {
    return this.callForObjects<DomainSnapshot>(
      'virDomainListAllSnapshots',
      'DomainSnapshot',
      [flags],
      options,
    );
  }

  /**
   * `virDomainManagedSave`, since libvirt 0.8.0.
   *
   * @param flags - Bits of `DomainSaveRestoreFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSave
   */
  managedSave(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainManagedSave', [flags], options);
  }

  /**
   * `virDomainManagedSaveDefineXML`, since libvirt 3.7.0.
   *
   * @param flags - Bits of `DomainSaveRestoreFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveDefineXML
   */
  managedSaveDefineXML(
    dxml: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainManagedSaveDefineXML', [dxml, flags], options);
  }

  /**
   * `virDomainManagedSaveGetXMLDesc`, since libvirt 3.7.0.
   *
   * @param flags - Bits of `DomainSaveImageXMLFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveGetXMLDesc
   */
  managedSaveGetXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virDomainManagedSaveGetXMLDesc', [flags], options);
  }

  /**
   * `virDomainManagedSaveRemove`, since libvirt 0.8.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveRemove
   */
  managedSaveRemove(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainManagedSaveRemove', [flags], options);
  }

  /**
   * `virDomainMemoryPeek`, since libvirt 0.4.2.
   *
   * @param flags - Bits of `DomainMemoryFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryPeek
   */
  memoryPeek(
    start: bigint | number,
    size: number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<Uint8Array> {
    return this.call('virDomainMemoryPeek', [start, size, flags], options);
  }

  /**
   * `virDomainMigrate`, since libvirt 0.3.2.
   *
   * @param flags - Bits of `DomainMigrateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate
   */
  migrate(
    dconn: Connection,
    flags: number,
    dname: string | null,
    uri: string | null,
    bandwidth: bigint | number,
    options?: CallOptions,
  ): Promise<Domain> {
    return this.callForObject<Domain>(
      'virDomainMigrate',
      'Domain',
      [dconn.box, flags, dname, uri, bandwidth],
      options,
    );
  }

  /**
   * `virDomainMigrate2`, since libvirt 0.9.2.
   *
   * @param flags - Bits of `DomainMigrateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate2
   */
  migrate2(
    dconn: Connection,
    dxml: string | null,
    flags: number,
    dname: string | null,
    uri: string | null,
    bandwidth: bigint | number,
    options?: CallOptions,
  ): Promise<Domain> {
    return this.callForObject<Domain>(
      'virDomainMigrate2',
      'Domain',
      [dconn.box, dxml, flags, dname, uri, bandwidth],
      options,
    );
  }

  /**
   * `virDomainMigrate3`, since libvirt 1.1.0.
   *
   * @param flags - Bits of `DomainMigrateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate3
   */
  async migrate3(
    dconn: Connection,
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<Domain> {
    return this.callForObject<Domain>(
      'virDomainMigrate3',
      'Domain',
      [dconn.box, encodeParameters('virDomainMigrate3', params), flags],
      options,
    );
  }

  /**
   * `virDomainMigrateGetCompressionCache`, since libvirt 1.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetCompressionCache
   */
  migrateGetCompressionCache(flags: number = 0, options?: CallOptions): Promise<bigint> {
    return this.call('virDomainMigrateGetCompressionCache', [flags], options);
  }

  /**
   * `virDomainMigrateGetMaxDowntime`, since libvirt 3.7.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetMaxDowntime
   */
  migrateGetMaxDowntime(flags: number = 0, options?: CallOptions): Promise<bigint> {
    return this.call('virDomainMigrateGetMaxDowntime', [flags], options);
  }

  /**
   * `virDomainMigrateGetMaxSpeed`, since libvirt 0.9.5.
   *
   * @param flags - Bits of `DomainMigrateMaxSpeedFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetMaxSpeed
   */
  migrateGetMaxSpeed(flags: number = 0, options?: CallOptions): Promise<number> {
    return this.call('virDomainMigrateGetMaxSpeed', [flags], options);
  }

  /**
   * `virDomainMigrateSetCompressionCache`, since libvirt 1.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetCompressionCache
   */
  migrateSetCompressionCache(
    cacheSize: bigint | number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainMigrateSetCompressionCache', [cacheSize, flags], options);
  }

  /**
   * `virDomainMigrateSetMaxDowntime`, since libvirt 0.8.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetMaxDowntime
   */
  migrateSetMaxDowntime(
    downtime: bigint | number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainMigrateSetMaxDowntime', [downtime, flags], options);
  }

  /**
   * `virDomainMigrateSetMaxSpeed`, since libvirt 0.9.0.
   *
   * @param flags - Bits of `DomainMigrateMaxSpeedFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetMaxSpeed
   */
  migrateSetMaxSpeed(
    bandwidth: bigint | number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainMigrateSetMaxSpeed', [bandwidth, flags], options);
  }

  /**
   * `virDomainMigrateStartPostCopy`, since libvirt 1.3.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateStartPostCopy
   */
  migrateStartPostCopy(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainMigrateStartPostCopy', [flags], options);
  }

  /**
   * `virDomainMigrateToURI`, since libvirt 0.7.2.
   *
   * @param flags - Bits of `DomainMigrateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI
   */
  migrateToURI(
    duri: string,
    flags: number,
    dname: string | null,
    bandwidth: bigint | number,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainMigrateToURI', [duri, flags, dname, bandwidth], options);
  }

  /**
   * `virDomainMigrateToURI2`, since libvirt 0.9.2.
   *
   * @param flags - Bits of `DomainMigrateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI2
   */
  migrateToURI2(
    dconnuri: string | null,
    miguri: string | null,
    dxml: string | null,
    flags: number,
    dname: string | null,
    bandwidth: bigint | number,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainMigrateToURI2',
      [dconnuri, miguri, dxml, flags, dname, bandwidth],
      options,
    );
  }

  /**
   * `virDomainMigrateToURI3`, since libvirt 1.1.0.
   *
   * @param flags - Bits of `DomainMigrateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI3
   */
  async migrateToURI3(
    dconnuri: string | null,
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainMigrateToURI3',
      [dconnuri, encodeParameters('virDomainMigrateToURI3', params), flags],
      options,
    );
  }

  /**
   * `virDomainOpenChannel`, since libvirt 1.0.2.
   *
   * @param flags - Bits of `DomainChannelFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenChannel
   */
  openChannel(
    name: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<LibvirtStream> {
    return this.callStream(
      'virDomainOpenChannel',
      (...streamArguments) => [name, ...streamArguments, flags],
      options,
    );
  }

  /**
   * `virDomainOpenConsole`, since libvirt 0.8.6.
   *
   * @param flags - Bits of `DomainConsoleFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenConsole
   */
  openConsole(
    devName: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<LibvirtStream> {
    return this.callStream(
      'virDomainOpenConsole',
      (...streamArguments) => [devName, ...streamArguments, flags],
      options,
    );
  }

  /**
   * `virDomainPMSuspendForDuration`, since libvirt 0.9.10.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPMSuspendForDuration
   */
  pmSuspendForDuration(
    target: NodeSuspendTarget,
    duration: bigint | number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainPMSuspendForDuration', [target, duration, flags], options);
  }

  /**
   * `virDomainPMWakeup`, since libvirt 0.9.11.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPMWakeup
   */
  pmWakeup(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainPMWakeup', [flags], options);
  }

  /**
   * `virDomainPinEmulator`, since libvirt 0.10.0.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinEmulator
   */
  pinEmulator(cpumap: Uint8Array, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainPinEmulator', [cpumap, flags], options);
  }

  /**
   * `virDomainPinIOThread`, since libvirt 1.2.14.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinIOThread
   */
  pinIOThread(
    iothreadId: number,
    cpumap: Uint8Array,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainPinIOThread', [iothreadId, cpumap, flags], options);
  }

  /**
   * `virDomainPinVcpu`, since libvirt 0.1.4.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinVcpu
   */
  pinVcpu(vcpu: number, cpumap: Uint8Array, options?: CallOptions): Promise<void> {
    return this.call('virDomainPinVcpu', [vcpu, cpumap], options);
  }

  /**
   * `virDomainPinVcpuFlags`, since libvirt 0.9.3.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinVcpuFlags
   */
  pinVcpuFlags(
    vcpu: number,
    cpumap: Uint8Array,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainPinVcpuFlags', [vcpu, cpumap, flags], options);
  }

  /**
   * `virDomainReboot`, since libvirt 0.1.0.
   *
   * @param flags - Bits of `DomainRebootFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainReboot
   */
  reboot(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainReboot', [flags], options);
  }

  /**
   * `virDomainRename`, since libvirt 1.2.19.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRename
   */
  rename(newName: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainRename', [newName, flags], options);
  }

  /**
   * `virDomainReset`, since libvirt 0.9.7.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainReset
   */
  reset(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainReset', [flags], options);
  }

  /**
   * `virDomainResume`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainResume
   */
  resume(options?: CallOptions): Promise<void> {
    return this.call('virDomainResume', [], options);
  }

  /**
   * `virDomainSave`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSave
   */
  save(to: string, options?: CallOptions): Promise<void> {
    return this.call('virDomainSave', [to], options);
  }

  /**
   * `virDomainSaveFlags`, since libvirt 0.9.4.
   *
   * @param flags - Bits of `DomainSaveRestoreFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveFlags
   */
  saveFlags(
    to: string,
    dxml: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainSaveFlags', [to, dxml, flags], options);
  }

  /**
   * `virDomainSaveParams`, since libvirt 8.4.0.
   *
   * @param flags - Bits of `DomainSaveRestoreFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveParams
   */
  async saveParams(
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainSaveParams',
      [encodeParameters('virDomainSaveParams', params), flags],
      options,
    );
  }

  /**
   * `virDomainSendProcessSignal`, since libvirt 1.0.1.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSendProcessSignal
   */
  sendProcessSignal(
    pidValue: bigint | number,
    signum: DomainProcessSignal,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainSendProcessSignal', [pidValue, signum, flags], options);
  }

  /**
   * `virDomainSetAutostart`, since libvirt 0.2.1.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetAutostart
   */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetAutostart', [autostart], options);
  }

  /**
   * `virDomainSetBlkioParameters`, since libvirt 0.9.0.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetBlkioParameters
   */
  async setBlkioParameters(
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainSetBlkioParameters',
      [encodeParameters('virDomainSetBlkioParameters', params), flags],
      options,
    );
  }

  /**
   * `virDomainSetBlockIoTune`, since libvirt 0.9.8.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetBlockIoTune
   */
  async setBlockIoTune(
    disk: string,
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainSetBlockIoTune',
      [disk, encodeParameters('virDomainSetBlockIoTune', params), flags],
      options,
    );
  }

  /**
   * `virDomainSetBlockThreshold`, since libvirt 3.1.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetBlockThreshold
   */
  setBlockThreshold(
    dev: string,
    threshold: bigint | number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainSetBlockThreshold', [dev, threshold, flags], options);
  }

  /**
   * `virDomainSetGuestVcpus`, since libvirt 2.0.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetGuestVcpus
   */
  setGuestVcpus(
    cpumap: string,
    state: number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainSetGuestVcpus', [cpumap, state, flags], options);
  }

  /**
   * `virDomainSetIOThreadParams`, since libvirt 4.10.0.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetIOThreadParams
   */
  async setIOThreadParams(
    iothreadId: number,
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainSetIOThreadParams',
      [iothreadId, encodeParameters('virDomainSetIOThreadParams', params), flags],
      options,
    );
  }

  /**
   * `virDomainSetInterfaceParameters`, since libvirt 0.9.9.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetInterfaceParameters
   */
  async setInterfaceParameters(
    device: string,
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainSetInterfaceParameters',
      [device, encodeParameters('virDomainSetInterfaceParameters', params), flags],
      options,
    );
  }

  /**
   * `virDomainSetLaunchSecurityState`, since libvirt 8.0.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetLaunchSecurityState
   */
  async setLaunchSecurityState(
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainSetLaunchSecurityState',
      [encodeParameters('virDomainSetLaunchSecurityState', params), flags],
      options,
    );
  }

  /**
   * `virDomainSetLifecycleAction`, since libvirt 3.9.0.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetLifecycleAction
   */
  setLifecycleAction(
    type: DomainLifecycle,
    action: DomainLifecycleAction,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainSetLifecycleAction', [type, action, flags], options);
  }

  /**
   * `virDomainSetMaxMemory`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMaxMemory
   */
  setMaxMemory(memory: bigint | number, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetMaxMemory', [memory], options);
  }

  /**
   * `virDomainSetMemory`, since libvirt 0.1.1.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemory
   */
  setMemory(memory: bigint | number, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetMemory', [memory], options);
  }

  /**
   * `virDomainSetMemoryFlags`, since libvirt 0.9.0.
   *
   * @param flags - Bits of `DomainMemoryModFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryFlags
   */
  setMemoryFlags(memory: bigint | number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetMemoryFlags', [memory, flags], options);
  }

  /**
   * `virDomainSetMemoryParameters`, since libvirt 0.8.5.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryParameters
   */
  async setMemoryParameters(
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainSetMemoryParameters',
      [encodeParameters('virDomainSetMemoryParameters', params), flags],
      options,
    );
  }

  /**
   * `virDomainSetMemoryStatsPeriod`, since libvirt 1.1.1.
   *
   * @param flags - Bits of `DomainMemoryModFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryStatsPeriod
   */
  setMemoryStatsPeriod(period: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetMemoryStatsPeriod', [period, flags], options);
  }

  /**
   * `virDomainSetMetadata`, since libvirt 0.9.10.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMetadata
   */
  setMetadata(
    type: DomainMetadataType,
    metadata: string | null = null,
    key: string | null = null,
    uri: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainSetMetadata', [type, metadata, key, uri, flags], options);
  }

  /**
   * `virDomainSetNumaParameters`, since libvirt 0.9.9.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetNumaParameters
   */
  async setNumaParameters(
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainSetNumaParameters',
      [encodeParameters('virDomainSetNumaParameters', params), flags],
      options,
    );
  }

  /**
   * `virDomainSetPerfEvents`, since libvirt 1.3.3.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetPerfEvents
   */
  async setPerfEvents(
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainSetPerfEvents',
      [encodeParameters('virDomainSetPerfEvents', params), flags],
      options,
    );
  }

  /**
   * `virDomainSetSchedulerParameters`, since libvirt 0.2.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetSchedulerParameters
   */
  async setSchedulerParameters(params: TypedParametersInput, options?: CallOptions): Promise<void> {
    return this.call(
      'virDomainSetSchedulerParameters',
      [encodeParameters('virDomainSetSchedulerParameters', params)],
      options,
    );
  }

  /**
   * `virDomainSetSchedulerParametersFlags`, since libvirt 0.9.2.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetSchedulerParametersFlags
   */
  async setSchedulerParametersFlags(
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainSetSchedulerParametersFlags',
      [encodeParameters('virDomainSetSchedulerParametersFlags', params), flags],
      options,
    );
  }

  /**
   * `virDomainSetTime`, since libvirt 1.2.5.
   *
   * @param flags - Bits of `DomainSetTimeFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetTime
   */
  setTime(
    seconds: bigint | number,
    nseconds: number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainSetTime', [seconds, nseconds, flags], options);
  }

  /**
   * `virDomainSetUserPassword`, since libvirt 1.2.16.
   *
   * @param flags - Bits of `DomainSetUserPasswordFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetUserPassword
   */
  setUserPassword(
    user: string,
    password: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainSetUserPassword', [user, password, flags], options);
  }

  /**
   * `virDomainSetVcpu`, since libvirt 3.1.0.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpu
   */
  setVcpu(vcpumap: string, state: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetVcpu', [vcpumap, state, flags], options);
  }

  /**
   * `virDomainSetVcpus`, since libvirt 0.1.4.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpus
   */
  setVcpus(nvcpus: number, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetVcpus', [nvcpus], options);
  }

  /**
   * `virDomainSetVcpusFlags`, since libvirt 0.8.5.
   *
   * @param flags - Bits of `DomainVcpuFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpusFlags
   */
  setVcpusFlags(nvcpus: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetVcpusFlags', [nvcpus, flags], options);
  }

  /**
   * `virDomainShutdown`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutdown
   */
  shutdown(options?: CallOptions): Promise<void> {
    return this.call('virDomainShutdown', [], options);
  }

  /**
   * `virDomainShutdownFlags`, since libvirt 0.9.10.
   *
   * @param flags - Bits of `DomainShutdownFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutdownFlags
   */
  shutdownFlags(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainShutdownFlags', [flags], options);
  }

  /**
   * `virDomainSnapshotCreateXML`, since libvirt 0.8.0.
   *
   * @param flags - Bits of `DomainSnapshotCreateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotCreateXML
   */
  snapshotCreateXML(
    xmlDesc: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<DomainSnapshot> {
    return this.callForObject<DomainSnapshot>(
      'virDomainSnapshotCreateXML',
      'DomainSnapshot',
      [xmlDesc, flags],
      options,
    );
  }

  /**
   * `virDomainSnapshotCurrent`, since libvirt 0.8.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotCurrent
   */
  snapshotCurrent(flags: number = 0, options?: CallOptions): Promise<DomainSnapshot> {
    return this.callForObject<DomainSnapshot>(
      'virDomainSnapshotCurrent',
      'DomainSnapshot',
      [flags],
      options,
    );
  }

  /**
   * `virDomainSnapshotLookupByName`, since libvirt 0.8.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotLookupByName
   */
  snapshotLookupByName(
    name: string,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<DomainSnapshot> {
    return this.callForObject<DomainSnapshot>(
      'virDomainSnapshotLookupByName',
      'DomainSnapshot',
      [name, flags],
      options,
    );
  }

  /**
   * `virDomainSnapshotNum`, since libvirt 0.8.0.
   *
   * @param flags - Bits of `DomainSnapshotListFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotNum
   */
  snapshotNum(flags: number = 0, options?: CallOptions): Promise<number> {
    return this.call('virDomainSnapshotNum', [flags], options);
  }

  /**
   * `virDomainStartDirtyRateCalc`, since libvirt 7.2.0.
   *
   * @param flags - Bits of `DomainDirtyRateCalcFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainStartDirtyRateCalc
   */
  startDirtyRateCalc(seconds: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainStartDirtyRateCalc', [seconds, flags], options);
  }

  /**
   * `virDomainSuspend`, since libvirt 0.0.3.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSuspend
   */
  suspend(options?: CallOptions): Promise<void> {
    return this.call('virDomainSuspend', [], options);
  }

  /**
   * `virDomainUndefine`, since libvirt 0.1.1.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUndefine
   */
  undefine(options?: CallOptions): Promise<void> {
    return this.call('virDomainUndefine', [], options);
  }

  /**
   * `virDomainUndefineFlags`, since libvirt 0.9.4.
   *
   * @param flags - Bits of `DomainUndefineFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUndefineFlags
   */
  undefineFlags(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainUndefineFlags', [flags], options);
  }

  /**
   * `virDomainUpdateDeviceFlags`, since libvirt 0.8.0.
   *
   * @param flags - Bits of `DomainDeviceModifyFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUpdateDeviceFlags
   */
  updateDeviceFlags(xml: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainUpdateDeviceFlags', [xml, flags], options);
  }

  /**
   * `virDomainGetAutostartOnce`, since libvirt 11.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetAutostartOnce
   */
  getAutostartOnce(options?: CallOptions): Promise<boolean> {
    return this.call('virDomainGetAutostartOnce', [], options);
  }

  /**
   * `virDomainSetAutostartOnce`, since libvirt 11.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetAutostartOnce
   */
  setAutostartOnce(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetAutostartOnce', [autostart], options);
  }

  /**
   * `virDomainDelThrottleGroup`, since libvirt 11.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDelThrottleGroup
   */
  delThrottleGroup(group: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainDelThrottleGroup', [group, flags], options);
  }

  /**
   * `virDomainSetThrottleGroup`, since libvirt 11.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetThrottleGroup
   */
  async setThrottleGroup(
    group: string,
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virDomainSetThrottleGroup',
      [group, encodeParameters('virDomainSetThrottleGroup', params), flags],
      options,
    );
  }

  /**
   * `virDomainGraphicsReload`, since libvirt 10.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGraphicsReload
   */
  graphicsReload(type: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainGraphicsReload', [type, flags], options);
  }

  /**
   * `virDomainQemuAgentCommand`, since libvirt 0.10.0.
   * @see https://libvirt.org/html/libvirt-libvirt-qemu.html#virDomainQemuAgentCommand
   */
  qemuAgentCommand(
    cmd: string,
    timeout: number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<string> {
    return this.call('virDomainQemuAgentCommand', [cmd, timeout, flags], options);
  }
}
