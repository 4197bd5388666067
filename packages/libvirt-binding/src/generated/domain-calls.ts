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
   * Cancels the job of the domain: a migration, a save, a dump or a backup. OPERATION_INVALID
   * when there is none. Returns before the job has ended.
   *
   * `virDomainAbortJob`, since libvirt 0.7.7.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAbortJob
   */
  abortJob(options?: CallOptions): Promise<void> {
    return this.call('virDomainAbortJob', [], options);
  }

  /**
   * As {@link abortJob}; with flags, only a job in its post-copy phase, for example.
   *
   * `virDomainAbortJobFlags`, since libvirt 8.5.0.
   *
   * @param flags - Bits of `DomainAbortJobFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAbortJobFlags
   */
  abortJobFlags(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainAbortJobFlags', [flags], options);
  }

  /**
   * Adds an I/O thread with this number.
   *
   * `virDomainAddIOThread`, since libvirt 1.2.15.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAddIOThread
   */
  addIOThread(iothreadId: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainAddIOThread', [iothreadId, flags], options);
  }

  /**
   * For how many seconds the guest's agent may take to answer; −2 blocks, −1 is the default, 0
   * does not wait.
   *
   * `virDomainAgentSetResponseTimeout`, since libvirt 5.10.0.
   *
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
   * Adds a device to the running domain, from its XML. Its definition stays as it is.
   *
   * `virDomainAttachDevice`, since libvirt 0.1.9.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAttachDevice
   */
  attachDevice(xml: string, options?: CallOptions): Promise<void> {
    return this.call('virDomainAttachDevice', [xml], options);
  }

  /**
   * Adds a device from its XML, to the running domain (LIVE), to its definition (CONFIG), or
   * both.
   *
   * `virDomainAttachDeviceFlags`, since libvirt 0.7.7.
   *
   * @param flags - Bits of `DomainDeviceModifyFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAttachDeviceFlags
   */
  attachDeviceFlags(xml: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainAttachDeviceFlags', [xml, flags], options);
  }

  /**
   * The keys in a user's `authorized_keys` in the guest, one text each. Needs the guest's agent.
   *
   * `virDomainAuthorizedSSHKeysGet`, since libvirt 6.10.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAuthorizedSSHKeysGet
   */
  authorizedSSHKeysGet(user: string, flags: number = 0, options?: CallOptions): Promise<string[]> {
    return this.call('virDomainAuthorizedSSHKeysGet', [user, flags], options);
  }

  /**
   * Replaces the keys in a user's `authorized_keys` in the guest, or adds or removes them by the
   * flags. Needs the guest's agent.
   *
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
   * Begins a backup of the running domain's disks as `<domainbackup>` says, and with it, if XML
   * is given, a checkpoint. Returns at once; JOB_COMPLETED says when a push backup has ended.
   *
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
   * XML of the backup that is running. NO_DOMAIN_BACKUP when there is none.
   *
   * `virDomainBackupGetXMLDesc`, since libvirt 6.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBackupGetXMLDesc
   */
  backupGetXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virDomainBackupGetXMLDesc', [flags], options);
  }

  /**
   * Merges part of a disk's chain of images downwards, from `top` into `base`; null takes the
   * ends. Returns at once: BLOCK_JOB_2 tells the end. Committing the active image needs the flag
   * ACTIVE, and a pivot.
   *
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
   * Mirrors a disk to where the `<disk>` XML says. Returns at once: when BLOCK_JOB_2 says READY,
   * {@link blockJobAbort} with PIVOT switches over, and without it stops. Parameters:
   * `bandwidth` (bytes a second), `granularity`, `buf-size`.
   *
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
   * Cancels a disk's job, or with PIVOT ends a copy or an active commit by switching over. Waits
   * for that unless ASYNC is given.
   *
   * `virDomainBlockJobAbort`, since libvirt 0.9.4.
   *
   * @param flags - Bits of `DomainBlockJobAbortFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockJobAbort
   */
  blockJobAbort(disk: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainBlockJobAbort', [disk, flags], options);
  }

  /**
   * Limits a disk's job, to MiB a second, or to bytes with the flag BANDWIDTH_BYTES. 0 is
   * unlimited.
   *
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
   * Reads `size` bytes of a disk at an offset, as the guest sees it. Raw disks only; through a
   * daemon, at most 4 MiB at once.
   *
   * `virDomainBlockPeek`, since libvirt 0.4.2.
   *
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
   * Copies what a disk's image has from its backing images into it, until it needs none. Returns
   * at once. `bandwidth` in MiB a second, 0 unlimited.
   *
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
   * Pulls down to `base`, which stays the backing image; null pulls everything. With COPY flags
   * an old form of {@link blockCopy}.
   *
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
   * Gives the running domain's disk another size, in KiB, or in bytes with the flag BYTES.
   * `disk` is its target, such as `vda`, or its source's path.
   *
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
   * Requests and bytes read and written of a disk since the domain started; −1 where it is not
   * known. An empty `disk` sums all of them.
   *
   * `virDomainBlockStats`, since libvirt 0.3.2.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockStats
   */
  blockStats(disk: string, options?: CallOptions): Promise<DomainBlockStats> {
    return this.call('virDomainBlockStats', [disk], options);
  }

  /**
   * As {@link blockStats}, with flushes and times in nanoseconds, as typed parameters.
   *
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
   * Makes a checkpoint, from which on libvirt knows what blocks change. With REDEFINE it only
   * takes the metadata of one back.
   *
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
   * A checkpoint by its name. NO_DOMAIN_CHECKPOINT when there is none.
   *
   * `virDomainCheckpointLookupByName`, since libvirt 5.6.0.
   *
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
   * Writes the domain's memory to a file on the host. Takes as long as that takes; the domain is
   * paused unless the flag LIVE is given.
   *
   * `virDomainCoreDump`, since libvirt 0.1.9.
   *
   * @param flags - Bits of `DomainCoreDumpFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCoreDump
   */
  coreDump(to: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainCoreDump', [to, flags], options);
  }

  /**
   * As {@link coreDump}, in a `DomainCoreDumpFormat`.
   *
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
   * Starts a domain that is defined, from its managed save image when it has one.
   * OPERATION_INVALID when it runs already.
   *
   * `virDomainCreate`, since libvirt 0.1.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreate
   */
  create(options?: CallOptions): Promise<void> {
    return this.call('virDomainCreate', [], options);
  }

  /**
   * As {@link create}: paused, destroyed with the connection, past the page cache, or without
   * its managed save image, by the flags.
   *
   * `virDomainCreateWithFlags`, since libvirt 0.8.2.
   *
   * @param flags - Bits of `DomainCreateFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateWithFlags
   */
  createWithFlags(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainCreateWithFlags', [flags], options);
  }

  /**
   * Removes an I/O thread. OPERATION_INVALID while a disk uses it.
   *
   * `virDomainDelIOThread`, since libvirt 1.2.15.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDelIOThread
   */
  delIOThread(iothreadId: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainDelIOThread', [iothreadId, flags], options);
  }

  /**
   * Ends the domain at once, as pulling the plug does. A transient one is gone then.
   * OPERATION_INVALID when it does not run.
   *
   * `virDomainDestroy`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDestroy
   */
  destroy(options?: CallOptions): Promise<void> {
    return this.call('virDomainDestroy', [], options);
  }

  /**
   * As {@link destroy}; the flag GRACEFUL fails rather than kill a hypervisor process that does
   * not end.
   *
   * `virDomainDestroyFlags`, since libvirt 0.9.4.
   *
   * @param flags - Bits of `DomainDestroyFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDestroyFlags
   */
  destroyFlags(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainDestroyFlags', [flags], options);
  }

  /**
   * Asks the guest to give a device back. May return before it has: watch for DEVICE_REMOVED and
   * DEVICE_REMOVAL_FAILED.
   *
   * `virDomainDetachDevice`, since libvirt 0.1.9.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDevice
   */
  detachDevice(xml: string, options?: CallOptions): Promise<void> {
    return this.call('virDomainDetachDevice', [xml], options);
  }

  /**
   * As {@link detachDeviceFlags}, by the alias of the device. Never waits: watch for
   * DEVICE_REMOVED.
   *
   * `virDomainDetachDeviceAlias`, since libvirt 4.4.0.
   *
   * @param flags - Bits of `DomainDeviceModifyFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDeviceAlias
   */
  detachDeviceAlias(alias: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainDetachDeviceAlias', [alias, flags], options);
  }

  /**
   * Removes the device that the XML describes, from the running domain (LIVE), from its
   * definition (CONFIG), or both. DEVICE_MISSING when there is none.
   *
   * `virDomainDetachDeviceFlags`, since libvirt 0.7.7.
   *
   * @param flags - Bits of `DomainDeviceModifyFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDeviceFlags
   */
  detachDeviceFlags(xml: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainDetachDeviceFlags', [xml, flags], options);
  }

  /**
   * Freezes the guest's file systems, all or those at some mount points. {@link fsThaw} must
   * follow. Needs the guest's agent; AGENT_UNRESPONSIVE without it.
   *
   * `virDomainFSFreeze`, since libvirt 1.2.5.
   *
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
   * Lets the guest's file systems go on that {@link fsFreeze} froze. Needs the guest's agent.
   *
   * `virDomainFSThaw`, since libvirt 1.2.5.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFSThaw
   */
  fsThaw(mountpoints: readonly string[], flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainFSThaw', [mountpoints, flags], options);
  }

  /**
   * Has the guest give unused blocks back, of every file system or the one at a mount point, in
   * runs of at least `minimum` bytes. Needs the guest's agent.
   *
   * `virDomainFSTrim`, since libvirt 1.0.1.
   *
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
   * Whether the domain starts with the host.
   *
   * `virDomainGetAutostart`, since libvirt 0.2.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetAutostart
   */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return this.call('virDomainGetAutostart', [], options);
  }

  /**
   * Weights and limits of the domain's block I/O by its control group.
   *
   * `virDomainGetBlkioParameters`, since libvirt 0.9.0.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlkioParameters
   */
  getBlkioParameters(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetBlkioParameters', [flags], options);
  }

  /**
   * Bytes of a disk: what the guest sees (capacity), what is used (allocation), and what its
   * file spans (physical).
   *
   * `virDomainGetBlockInfo`, since libvirt 0.8.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlockInfo
   */
  getBlockInfo(disk: string, flags: number = 0, options?: CallOptions): Promise<DomainBlockInfo> {
    return this.call('virDomainGetBlockInfo', [disk, flags], options);
  }

  /**
   * Limits of a disk: bytes and requests a second, their bursts, and for how many seconds. 0 is
   * none.
   *
   * `virDomainGetBlockIoTune`, since libvirt 0.9.8.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlockIoTune
   */
  getBlockIoTune(disk: string, flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetBlockIoTune', [disk, flags], options);
  }

  /**
   * Type, bandwidth and progress of a disk's job; `cur` and `end` have no unit. All zeros when
   * there is no job.
   *
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
   * How the hypervisor's control channel does, and for how many milliseconds it has been so.
   *
   * `virDomainGetControlInfo`, since libvirt 0.9.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetControlInfo
   */
  getControlInfo(flags: number = 0, options?: CallOptions): Promise<DomainControlInfo> {
    return this.call('virDomainGetControlInfo', [flags], options);
  }

  /**
   * The guest's mounted file systems, each with its type and the targets of its disks. Needs the
   * guest's agent.
   *
   * `virDomainGetFSInfo`, since libvirt 1.2.11.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetFSInfo
   */
  getFSInfo(flags: number = 0, options?: CallOptions): Promise<DomainFSInfo[]> {
    return this.call('virDomainGetFSInfo', [flags], options);
  }

  /**
   * What the guest says of itself: users, system, time zone, host name, file systems, disks,
   * interfaces. `types` are bits of `DomainGuestInfoTypes`; 0 is all. Needs the guest's agent.
   *
   * `virDomainGetGuestInfo`, since libvirt 5.7.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetGuestInfo
   */
  getGuestInfo(types: number, flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetGuestInfo', [types, flags], options);
  }

  /**
   * Which virtual CPUs the guest has, uses, and could give up, as sets such as `0-3`. Needs the
   * guest's agent.
   *
   * `virDomainGetGuestVcpus`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetGuestVcpus
   */
  getGuestVcpus(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetGuestVcpus', [flags], options);
  }

  /**
   * The guest's own host name, from its DHCP lease or its agent. NO_HOSTNAME when nobody knows.
   *
   * `virDomainGetHostname`, since libvirt 0.10.0.
   *
   * @param flags - Bits of `DomainGetHostnameFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetHostname
   */
  getHostname(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virDomainGetHostname', [flags], options);
  }

  /**
   * The I/O threads, each with its number and the bitmap of the host's CPUs that it may run on.
   *
   * `virDomainGetIOThreadInfo`, since libvirt 1.2.14.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetIOThreadInfo
   */
  getIOThreadInfo(flags: number = 0, options?: CallOptions): Promise<DomainIOThreadInfo[]> {
    return this.call('virDomainGetIOThreadInfo', [flags], options);
  }

  /**
   * State, memory and its maximum in KiB, virtual CPUs, and CPU time in nanoseconds.
   *
   * `virDomainGetInfo`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetInfo
   */
  getInfo(options?: CallOptions): Promise<DomainInfo> {
    return this.call('virDomainGetInfo', [], options);
  }

  /**
   * Bandwidth limits of an interface, in KiB a second; bursts in KiB.
   *
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
   * What the running job has done and has left, in bytes and milliseconds. `type` is NONE when
   * there is no job.
   *
   * `virDomainGetJobInfo`, since libvirt 0.7.7.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetJobInfo
   */
  getJobInfo(options?: CallOptions): Promise<DomainJobInfo> {
    return this.call('virDomainGetJobInfo', [], options);
  }

  /**
   * As {@link getJobInfo} with everything that is known, as typed parameters; the flag COMPLETED
   * tells of the last job that ended, once.
   *
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
   * The measurement of a guest whose memory is encrypted (SEV).
   *
   * `virDomainGetLaunchSecurityInfo`, since libvirt 4.5.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetLaunchSecurityInfo
   */
  getLaunchSecurityInfo(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetLaunchSecurityInfo', [flags], options);
  }

  /**
   * The most memory that the domain can have, in KiB.
   *
   * `virDomainGetMaxMemory`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMaxMemory
   */
  getMaxMemory(options?: CallOptions): Promise<number> {
    return this.call('virDomainGetMaxMemory', [], options);
  }

  /**
   * The most virtual CPUs that the domain can have: of the running one, or of its definition
   * when it does not run.
   *
   * `virDomainGetMaxVcpus`, since libvirt 0.2.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMaxVcpus
   */
  getMaxVcpus(options?: CallOptions): Promise<number> {
    return this.call('virDomainGetMaxVcpus', [], options);
  }

  /**
   * Memory limits of the domain by its control group, in KiB.
   *
   * `virDomainGetMemoryParameters`, since libvirt 0.8.5.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMemoryParameters
   */
  getMemoryParameters(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetMemoryParameters', [flags], options);
  }

  /**
   * What is suspicious about the domain: taints and deprecated settings, as texts.
   *
   * `virDomainGetMessages`, since libvirt 7.1.0.
   *
   * @param flags - Bits of `DomainMessageType`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMessages
   */
  getMessages(flags: number = 0, options?: CallOptions): Promise<string[]> {
    return this.call('virDomainGetMessages', [flags], options);
  }

  /**
   * The title, the description, or the custom element of a namespace. `type` is a
   * `DomainMetadataType`, `uri` the namespace of an element and null otherwise.
   * NO_DOMAIN_METADATA when there is none.
   *
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
   * The domain's name, as {@link name} has it. Asks nobody.
   *
   * `virDomainGetName`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virDomainGetName', [], options);
  }

  /**
   * How the domain's memory lies on the host's NUMA cells: mode and cells.
   *
   * `virDomainGetNumaParameters`, since libvirt 0.9.9.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetNumaParameters
   */
  getNumaParameters(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetNumaParameters', [flags], options);
  }

  /**
   * What runs in the domain: `hvm` for a full machine, `exe` for a container, `linux` or `xen`.
   *
   * `virDomainGetOSType`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetOSType
   */
  getOSType(options?: CallOptions): Promise<string> {
    return this.call('virDomainGetOSType', [], options);
  }

  /**
   * Which performance events are counted for the domain.
   *
   * `virDomainGetPerfEvents`, since libvirt 1.3.3.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetPerfEvents
   */
  getPerfEvents(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetPerfEvents', [flags], options);
  }

  /**
   * The security label of the running domain, and whether it is enforced.
   *
   * `virDomainGetSecurityLabel`, since libvirt 0.6.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSecurityLabel
   */
  getSecurityLabel(options?: CallOptions): Promise<SecurityLabel> {
    return this.call('virDomainGetSecurityLabel', [], options);
  }

  /**
   * State as a `DomainState` and the reason for it, one of the `Domain…Reason` that belongs to
   * the state.
   *
   * `virDomainGetState`, since libvirt 0.9.2.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetState
   */
  getState(flags: number = 0, options?: CallOptions): Promise<{ state: number; reason: number }> {
    return this.call('virDomainGetState', [flags], options);
  }

  /**
   * The guest's clock, as seconds since 1970 and nanoseconds. Needs the guest's agent.
   *
   * `virDomainGetTime`, since libvirt 1.2.5.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetTime
   */
  getTime(
    flags: number = 0,
    options?: CallOptions,
  ): Promise<{ seconds: bigint; nseconds: number }> {
    return this.call('virDomainGetTime', [flags], options);
  }

  /**
   * The domain's UUID as 16 bytes. Asks nobody.
   *
   * `virDomainGetUUID`, since libvirt 0.0.5.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetUUID
   */
  getUUID(options?: CallOptions): Promise<Uint8Array> {
    return this.call('virDomainGetUUID', [], options);
  }

  /**
   * The domain's UUID as text, as {@link uuid} has it. Asks nobody.
   *
   * `virDomainGetUUIDString`, since libvirt 0.1.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetUUIDString
   */
  getUUIDString(options?: CallOptions): Promise<string> {
    return this.call('virDomainGetUUIDString', [], options);
  }

  /**
   * How many virtual CPUs the domain has: those of the running one (LIVE), of its definition
   * (CONFIG), or the most it can have (MAXIMUM).
   *
   * `virDomainGetVcpusFlags`, since libvirt 0.8.5.
   *
   * @param flags - Bits of `DomainVcpuFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpusFlags
   */
  getVcpusFlags(flags: number = 0, options?: CallOptions): Promise<number> {
    return this.call('virDomainGetVcpusFlags', [flags], options);
  }

  /**
   * The domain's XML: as it runs, or as it is defined with the flag INACTIVE. Secrets such as
   * passwords only with SECURE, which a read-only connection may not give.
   *
   * `virDomainGetXMLDesc`, since libvirt 0.0.3.
   *
   * @param flags - Bits of `DomainXMLFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virDomainGetXMLDesc', [flags], options);
  }

  /**
   * Whether one of the snapshots is the current one.
   *
   * `virDomainHasCurrentSnapshot`, since libvirt 0.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainHasCurrentSnapshot
   */
  hasCurrentSnapshot(flags: number = 0, options?: CallOptions): Promise<boolean> {
    return this.call('virDomainHasCurrentSnapshot', [flags], options);
  }

  /**
   * Whether the next start continues from a managed save image.
   *
   * `virDomainHasManagedSaveImage`, since libvirt 0.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainHasManagedSaveImage
   */
  hasManagedSaveImage(flags: number = 0, options?: CallOptions): Promise<boolean> {
    return this.call('virDomainHasManagedSaveImage', [flags], options);
  }

  /**
   * Sends a non-maskable interrupt to the guest.
   *
   * `virDomainInjectNMI`, since libvirt 0.9.2.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInjectNMI
   */
  injectNMI(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainInjectNMI', [flags], options);
  }

  /**
   * The guest's interfaces and their addresses, from DHCP leases, the guest's agent or ARP, by a
   * `DomainInterfaceAddressesSource`.
   *
   * `virDomainInterfaceAddresses`, since libvirt 1.2.14.
   *
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
   * Bytes, packets, errors and drops of an interface since it exists; −1 where it is not known.
   * `device` is its name on the host, such as `vnet0`, or its MAC address.
   *
   * `virDomainInterfaceStats`, since libvirt 0.3.2.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInterfaceStats
   */
  interfaceStats(device: string, options?: CallOptions): Promise<DomainInterfaceStats> {
    return this.call('virDomainInterfaceStats', [device], options);
  }

  /**
   * Whether the domain runs, in whatever state.
   *
   * `virDomainIsActive`, since libvirt 0.7.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsActive
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return this.call('virDomainIsActive', [], options);
  }

  /**
   * Whether the domain is defined, and not gone when it ends.
   *
   * `virDomainIsPersistent`, since libvirt 0.7.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsPersistent
   */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return this.call('virDomainIsPersistent', [], options);
  }

  /**
   * Whether the running domain differs from its definition.
   *
   * `virDomainIsUpdated`, since libvirt 0.8.6.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsUpdated
   */
  isUpdated(options?: CallOptions): Promise<boolean> {
    return this.call('virDomainIsUpdated', [], options);
  }

  /**
   * Checkpoints, all or those that the flags select.
   *
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
   * Snapshots, all or those that the flags select; with TOPOLOGICAL, no child before its parent.
   *
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
   * Saves the domain's memory where libvirt keeps it, and ends the domain; its next start
   * continues from there. Refused for transient domains, and for some devices of the host.
   *
   * `virDomainManagedSave`, since libvirt 0.8.0.
   *
   * @param flags - Bits of `DomainSaveRestoreFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSave
   */
  managedSave(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainManagedSave', [flags], options);
  }

  /**
   * Replaces the XML in the managed save image, within what a restore allows to differ.
   *
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
   * The XML in the managed save image.
   *
   * `virDomainManagedSaveGetXMLDesc`, since libvirt 3.7.0.
   *
   * @param flags - Bits of `DomainSaveImageXMLFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveGetXMLDesc
   */
  managedSaveGetXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virDomainManagedSaveGetXMLDesc', [flags], options);
  }

  /**
   * Throws the managed save image away: the next start boots.
   *
   * `virDomainManagedSaveRemove`, since libvirt 0.8.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveRemove
   */
  managedSaveRemove(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainManagedSaveRemove', [flags], options);
  }

  /**
   * Reads `size` bytes of the guest's memory at an address, virtual or physical as the flags
   * say. Limited as {@link blockPeek} is.
   *
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
   * Moves the running domain to the host of another connection, and gives the domain there.
   * Takes until it has moved. `bandwidth` in MiB a second; 0 is the hypervisor's default. Give
   * long migrations a connection of their own.
   *
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
   * As {@link migrate}, with other XML for the destination where it may differ.
   *
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
   * As {@link migrate}, with typed parameters: `migrate_uri`, `bandwidth`, `destination_xml`,
   * `disks`, and more.
   *
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
   * Bytes of the cache that compresses pages of a migration.
   *
   * `virDomainMigrateGetCompressionCache`, since libvirt 1.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetCompressionCache
   */
  migrateGetCompressionCache(flags: number = 0, options?: CallOptions): Promise<bigint> {
    return this.call('virDomainMigrateGetCompressionCache', [flags], options);
  }

  /**
   * For how many milliseconds a migration may pause the guest at its end.
   *
   * `virDomainMigrateGetMaxDowntime`, since libvirt 3.7.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetMaxDowntime
   */
  migrateGetMaxDowntime(flags: number = 0, options?: CallOptions): Promise<bigint> {
    return this.call('virDomainMigrateGetMaxDowntime', [flags], options);
  }

  /**
   * The limit of migrations of this domain, in MiB a second; of post-copy with the flag
   * POSTCOPY.
   *
   * `virDomainMigrateGetMaxSpeed`, since libvirt 0.9.5.
   *
   * @param flags - Bits of `DomainMigrateMaxSpeedFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetMaxSpeed
   */
  migrateGetMaxSpeed(flags: number = 0, options?: CallOptions): Promise<number> {
    return this.call('virDomainMigrateGetMaxSpeed', [flags], options);
  }

  /**
   * Sets the bytes of the cache that compresses pages of a migration.
   *
   * `virDomainMigrateSetCompressionCache`, since libvirt 1.0.3.
   *
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
   * Sets for how many milliseconds a migration may pause the guest at its end. Also while it
   * runs.
   *
   * `virDomainMigrateSetMaxDowntime`, since libvirt 0.8.0.
   *
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
   * Limits migrations of this domain, to MiB a second. Also while one runs.
   *
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
   * Switches a running migration, begun with the flag POSTCOPY, to running on the destination.
   * There is no way back: if it fails, the guest is lost.
   *
   * `virDomainMigrateStartPostCopy`, since libvirt 1.3.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateStartPostCopy
   */
  migrateStartPostCopy(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainMigrateStartPostCopy', [flags], options);
  }

  /**
   * As {@link migrate}, without a connection to the destination: with PEER2PEER the source's
   * daemon opens the one to `duri`, with neither the hypervisors talk themselves.
   *
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
   * As {@link migrateToURI}, with other XML, and with the URIs of the daemon and of the
   * hypervisor apart.
   *
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
   * As {@link migrateToURI}, with typed parameters as {@link migrate3} has them.
   *
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
   * A stream to a channel of the guest, by its name; null is the first. FORCE ends the stream of
   * another.
   *
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
   * A stream to a console or serial port, by its alias; null is the first. One at a time: with
   * FORCE the other ends, with SAFE it is refused where that cannot be told.
   *
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
   * Asks the guest, through its agent, to suspend to memory, to disk or both. `target` is a
   * `NodeSuspendTarget`; `duration` has to be 0 for QEMU.
   *
   * `virDomainPMSuspendForDuration`, since libvirt 0.9.10.
   *
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
   * Wakes a guest that is suspended to memory.
   *
   * `virDomainPMWakeup`, since libvirt 0.9.11.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPMWakeup
   */
  pmWakeup(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainPMWakeup', [flags], options);
  }

  /**
   * Sets which of the host's CPUs the emulator's own threads may use: a bitmap, CPU 0 in the
   * lowest bit of the first byte.
   *
   * `virDomainPinEmulator`, since libvirt 0.10.0.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinEmulator
   */
  pinEmulator(cpumap: Uint8Array, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainPinEmulator', [cpumap, flags], options);
  }

  /**
   * Sets which of the host's CPUs an I/O thread may use, as {@link pinEmulator} does.
   *
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
   * Sets which of the host's CPUs a virtual CPU may use, as {@link pinEmulator} does, of the
   * running domain.
   *
   * `virDomainPinVcpu`, since libvirt 0.1.4.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinVcpu
   */
  pinVcpu(vcpu: number, cpumap: Uint8Array, options?: CallOptions): Promise<void> {
    return this.call('virDomainPinVcpu', [vcpu, cpumap], options);
  }

  /**
   * As {@link pinVcpu}, of the running domain, its definition, or both.
   *
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
   * Asks the guest to reboot, by ACPI or its agent as the flags say, or as the hypervisor sees
   * fit. Returns before it has, and it need not.
   *
   * `virDomainReboot`, since libvirt 0.1.0.
   *
   * @param flags - Bits of `DomainRebootFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainReboot
   */
  reboot(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainReboot', [flags], options);
  }

  /**
   * Gives a domain that does not run another name. Refused for transient ones, and for some that
   * have snapshots or checkpoints.
   *
   * `virDomainRename`, since libvirt 1.2.19.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRename
   */
  rename(newName: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainRename', [newName, flags], options);
  }

  /**
   * Resets the domain at once, as its button does: the guest is not asked.
   *
   * `virDomainReset`, since libvirt 0.9.7.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainReset
   */
  reset(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainReset', [flags], options);
  }

  /**
   * Lets a paused domain go on.
   *
   * `virDomainResume`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainResume
   */
  resume(options?: CallOptions): Promise<void> {
    return this.call('virDomainResume', [], options);
  }

  /**
   * Saves the domain's memory to a file on the host, and ends the domain.
   * `connection.domainRestore()` continues it.
   *
   * `virDomainSave`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSave
   */
  save(to: string, options?: CallOptions): Promise<void> {
    return this.call('virDomainSave', [to], options);
  }

  /**
   * As {@link save}, with other XML where it may differ, and whether the domain then runs or is
   * paused when it is restored.
   *
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
   * As {@link save}, with typed parameters: `file`, and `dxml` for other XML.
   *
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
   * Sends a signal to a process in a container. `signum` is a `DomainProcessSignal`; a negative
   * `pidValue` means a group.
   *
   * `virDomainSendProcessSignal`, since libvirt 1.0.1.
   *
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
   * Sets whether the domain starts with the host. Refused for transient ones.
   *
   * `virDomainSetAutostart`, since libvirt 0.2.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetAutostart
   */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetAutostart', [autostart], options);
  }

  /**
   * Sets weights and limits of the domain's block I/O.
   *
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
   * Sets limits of a disk: bytes and requests a second and their bursts. 0 takes one away. A
   * total excludes limits of reading and writing.
   *
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
   * Asks for a BLOCK_THRESHOLD event when a byte past this one is written. `dev` is a target
   * such as `vda`, or `vda[1]` of a chain. Comes once.
   *
   * `virDomainSetBlockThreshold`, since libvirt 3.1.0.
   *
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
   * Has the guest use virtual CPUs or leave them: a set such as `1-3`; `state` is 1 for use.
   * Needs the guest's agent.
   *
   * `virDomainSetGuestVcpus`, since libvirt 2.0.0.
   *
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
   * Sets how an I/O thread polls (nanoseconds) and how many workers it has.
   *
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
   * Sets bandwidth limits of an interface, in KiB a second; 0 takes one away.
   *
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
   * Gives an encrypted guest its secret before it runs: `sev-secret-header` and `sev-secret`.
   *
   * `virDomainSetLaunchSecurityState`, since libvirt 8.0.0.
   *
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
   * What happens when the guest powers off, reboots or crashes: a `DomainLifecycle` and a
   * `DomainLifecycleAction`.
   *
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
   * Sets the most memory that the domain can have, in KiB. Mostly only while it does not run.
   *
   * `virDomainSetMaxMemory`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMaxMemory
   */
  setMaxMemory(memory: bigint | number, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetMaxMemory', [memory], options);
  }

  /**
   * Asks the balloon of the running domain for this much memory, in KiB. The guest complies as
   * it can.
   *
   * `virDomainSetMemory`, since libvirt 0.1.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemory
   */
  setMemory(memory: bigint | number, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetMemory', [memory], options);
  }

  /**
   * As {@link setMemory}, of the running domain, its definition, or both; with MAXIMUM as
   * {@link setMaxMemory}.
   *
   * `virDomainSetMemoryFlags`, since libvirt 0.9.0.
   *
   * @param flags - Bits of `DomainMemoryModFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryFlags
   */
  setMemoryFlags(memory: bigint | number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetMemoryFlags', [memory, flags], options);
  }

  /**
   * Sets memory limits of the domain's control group, in KiB.
   *
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
   * How often the guest's balloon tells of its memory, in seconds; 0 turns it off.
   *
   * `virDomainSetMemoryStatsPeriod`, since libvirt 1.1.1.
   *
   * @param flags - Bits of `DomainMemoryModFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryStatsPeriod
   */
  setMemoryStatsPeriod(period: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetMemoryStatsPeriod', [period, flags], options);
  }

  /**
   * Sets the title, the description, or the custom element of a namespace; null removes it. An
   * element takes a prefix as `key` and its namespace as `uri`.
   *
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
   * Sets how the domain's memory lies on the host's NUMA cells.
   *
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
   * Turns counting of performance events on and off.
   *
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
   * Sets CPU shares, periods and quotas (microseconds) of the running domain.
   *
   * `virDomainSetSchedulerParameters`, since libvirt 0.2.3.
   *
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
   * As {@link setSchedulerParameters}, of the running domain, its definition, or both.
   *
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
   * Sets the guest's clock, in seconds since 1970 and nanoseconds, or from its own hardware
   * clock with the flag SYNC. Needs the guest's agent.
   *
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
   * Sets a user's password in the guest. Needs the guest's agent.
   *
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
   * Brings virtual CPUs in or takes them out: a set such as `1-3,^2`; `state` is 1 for in.
   * Unlike {@link setVcpus} it can name which.
   *
   * `virDomainSetVcpu`, since libvirt 3.1.0.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpu
   */
  setVcpu(vcpumap: string, state: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetVcpu', [vcpumap, state, flags], options);
  }

  /**
   * Sets how many virtual CPUs the running domain has.
   *
   * `virDomainSetVcpus`, since libvirt 0.1.4.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpus
   */
  setVcpus(nvcpus: number, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetVcpus', [nvcpus], options);
  }

  /**
   * Sets how many virtual CPUs the domain has: running (LIVE), defined (CONFIG), at most
   * (MAXIMUM), or by the guest itself (GUEST).
   *
   * `virDomainSetVcpusFlags`, since libvirt 0.8.5.
   *
   * @param flags - Bits of `DomainVcpuFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpusFlags
   */
  setVcpusFlags(nvcpus: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetVcpusFlags', [nvcpus, flags], options);
  }

  /**
   * Asks the guest to shut down. Returns before it has, and it need not: watch for the event.
   *
   * `virDomainShutdown`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutdown
   */
  shutdown(options?: CallOptions): Promise<void> {
    return this.call('virDomainShutdown', [], options);
  }

  /**
   * As {@link shutdown}, by ACPI, agent, signal or other ways that the flags name, tried in an
   * order of libvirt's.
   *
   * `virDomainShutdownFlags`, since libvirt 0.9.10.
   *
   * @param flags - Bits of `DomainShutdownFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutdownFlags
   */
  shutdownFlags(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainShutdownFlags', [flags], options);
  }

  /**
   * Makes a snapshot as `<domainsnapshot>` says: of disks, of memory, or both; inside the images
   * or in new files. May take long and pause the guest; with REDEFINE it only takes the metadata
   * of one back.
   *
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
   * The current snapshot. NO_DOMAIN_SNAPSHOT when there is none.
   *
   * `virDomainSnapshotCurrent`, since libvirt 0.8.0.
   *
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
   * A snapshot by its name. NO_DOMAIN_SNAPSHOT when there is none.
   *
   * `virDomainSnapshotLookupByName`, since libvirt 0.8.0.
   *
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
   * How many snapshots the domain has, or how many the flags select.
   *
   * `virDomainSnapshotNum`, since libvirt 0.8.0.
   *
   * @param flags - Bits of `DomainSnapshotListFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotNum
   */
  snapshotNum(flags: number = 0, options?: CallOptions): Promise<number> {
    return this.call('virDomainSnapshotNum', [flags], options);
  }

  /**
   * Measures for some seconds (1 to 60) how fast the guest writes memory. The result is among
   * the statistics of the group DIRTYRATE.
   *
   * `virDomainStartDirtyRateCalc`, since libvirt 7.2.0.
   *
   * @param flags - Bits of `DomainDirtyRateCalcFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainStartDirtyRateCalc
   */
  startDirtyRateCalc(seconds: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainStartDirtyRateCalc', [seconds, flags], options);
  }

  /**
   * Pauses the domain: it keeps its memory and gets no CPU.
   *
   * `virDomainSuspend`, since libvirt 0.0.3.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSuspend
   */
  suspend(options?: CallOptions): Promise<void> {
    return this.call('virDomainSuspend', [], options);
  }

  /**
   * Forgets the domain's definition: one that runs becomes transient. OPERATION_INVALID when it
   * has a managed save image, snapshots or checkpoints.
   *
   * `virDomainUndefine`, since libvirt 0.1.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUndefine
   */
  undefine(options?: CallOptions): Promise<void> {
    return this.call('virDomainUndefine', [], options);
  }

  /**
   * As {@link undefine}; the flags say what goes with it: managed save image, metadata of
   * snapshots and checkpoints, NVRAM, TPM state.
   *
   * `virDomainUndefineFlags`, since libvirt 0.9.4.
   *
   * @param flags - Bits of `DomainUndefineFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUndefineFlags
   */
  undefineFlags(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainUndefineFlags', [flags], options);
  }

  /**
   * Changes what may change of a device, found by the XML: the medium of a drive, a link's
   * state, a graphics password. The rest must be as it is.
   *
   * `virDomainUpdateDeviceFlags`, since libvirt 0.8.0.
   *
   * @param flags - Bits of `DomainDeviceModifyFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUpdateDeviceFlags
   */
  updateDeviceFlags(xml: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainUpdateDeviceFlags', [xml, flags], options);
  }

  /**
   * Whether the domain starts at the next boot of the host, and only then.
   *
   * `virDomainGetAutostartOnce`, since libvirt 11.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetAutostartOnce
   */
  getAutostartOnce(options?: CallOptions): Promise<boolean> {
    return this.call('virDomainGetAutostartOnce', [], options);
  }

  /**
   * Sets whether the domain starts at the next boot of the host, and only then.
   *
   * `virDomainSetAutostartOnce`, since libvirt 11.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetAutostartOnce
   */
  setAutostartOnce(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call('virDomainSetAutostartOnce', [autostart], options);
  }

  /**
   * Removes a group of disks that share limits. Refused while a disk is in it.
   *
   * `virDomainDelThrottleGroup`, since libvirt 11.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDelThrottleGroup
   */
  delThrottleGroup(group: string, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainDelThrottleGroup', [group, flags], options);
  }

  /**
   * Makes or changes a group of disks that share limits, as {@link setBlockIoTune} has them.
   *
   * `virDomainSetThrottleGroup`, since libvirt 11.2.0.
   *
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
   * Makes a VNC server read its TLS certificates again. `type` is 0 for every kind of display, 1
   * for VNC.
   *
   * `virDomainGraphicsReload`, since libvirt 10.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGraphicsReload
   */
  graphicsReload(type: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainGraphicsReload', [type, flags], options);
  }

  /**
   * Sends a command to the guest's agent as JSON, and gives its answer. `timeout` in seconds; −2
   * blocks, −1 is the default, 0 does not wait.
   *
   * `virDomainQemuAgentCommand`, since libvirt 0.10.0.
   *
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
