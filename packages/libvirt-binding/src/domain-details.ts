import { Socket } from 'node:net';
import type { CallOptions } from './call-options.ts';
import { DomainCalls } from './generated/domain-calls.ts';
import type { DomainDiskErrorCode, DomainMemoryStatTags, KeycodeSet } from './generated/enums.ts';
import type { SecurityLabel } from './generated/structs.ts';
import type { TypedParameters } from './typed-parameters.ts';

/** One virtual CPU; bit n of the map is CPU n of the host. */
export interface VcpuInfo {
  readonly number: number;
  /** A `VcpuState`. */
  readonly state: number;
  /** Nanoseconds. */
  readonly cpuTime: bigint;
  /** The host's CPU that it runs on, or a `VcpuHostCpuState`. */
  readonly cpu: number;
  readonly cpumap: Uint8Array;
}

export interface DiskError {
  /** The disk's target, such as `vda`. */
  readonly disk: string;
  readonly error: DomainDiskErrorCode;
}

/** Methods of a domain whose results are lists and maps, or that pass file descriptors. */
export abstract class DomainDetails extends DomainCalls {
  /**
   * Memory statistics by tag, mostly in KiB.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryStats
   */
  async memoryStats(flags = 0, options?: CallOptions): Promise<Map<DomainMemoryStatTags, bigint>> {
    return new Map(
      await this.call<[DomainMemoryStatTags, bigint][]>('virDomainMemoryStats', [flags], options),
    );
  }

  /**
   * The disks whose last request failed, and how. Empty when all is well.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetDiskErrors
   */
  getDiskErrors(flags = 0, options?: CallOptions): Promise<DiskError[]> {
    return this.call('virDomainGetDiskErrors', [flags], options);
  }

  /**
   * The virtual CPUs of the running domain: where each runs, may run, and for how long it has.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpus
   */
  getVcpus(options?: CallOptions): Promise<VcpuInfo[]> {
    return this.call('virDomainGetVcpus', [], options);
  }

  /**
   * Where each virtual CPU may run: bit n of a map is CPU n of the host.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpuPinInfo
   */
  getVcpuPinInfo(flags = 0, options?: CallOptions): Promise<Uint8Array[]> {
    return this.call('virDomainGetVcpuPinInfo', [flags], options);
  }

  /**
   * Where the emulator may run.
   *
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetEmulatorPinInfo
   */
  getEmulatorPinInfo(flags = 0, options?: CallOptions): Promise<Uint8Array> {
    return this.call('virDomainGetEmulatorPinInfo', [flags], options);
  }

  /**
   * CPU time on each of the host's CPUs, in nanoseconds; those that are off are left out.
   *
   * @param startCpu - The first CPU, or -1 (the default) for the sum.
   * @param ncpus - At most 128; 1 for the sum.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetCPUStats
   */
  getCPUStats(
    startCpu = -1,
    ncpus = 1,
    flags = 0,
    options?: CallOptions,
  ): Promise<TypedParameters[]> {
    return this.call('virDomainGetCPUStats', [startCpu, ncpus, flags], options);
  }

  /** The name of the scheduler, such as `posix`. */
  getSchedulerType(options?: CallOptions): Promise<string> {
    return this.call('virDomainGetSchedulerType', [], options);
  }

  /**
   * How the host's scheduler treats the running domain: shares; periods and quotas in microseconds.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSchedulerParameters
   */
  getSchedulerParameters(options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetSchedulerParameters', [], options);
  }

  /**
   * @param flags - Bits of `DomainModificationImpact`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSchedulerParametersFlags
   */
  getSchedulerParametersFlags(flags = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virDomainGetSchedulerParametersFlags', [flags], options);
  }

  /**
   * The running domain's labels, one for each security driver of the host.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSecurityLabelList
   */
  getSecurityLabelList(options?: CallOptions): Promise<SecurityLabel[]> {
    return this.call('virDomainGetSecurityLabelList', [], options);
  }

  /**
   * Names of snapshots.
   *
   * @param flags - Bits of `DomainSnapshotListFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotListNames
   */
  snapshotListNames(flags = 0, options?: CallOptions): Promise<string[]> {
    return this.call('virDomainSnapshotListNames', [flags], options);
  }

  /**
   * Presses keys together and lets them go.
   *
   * @param holdTimeMs - Milliseconds.
   * @param keycodes - At most 16, of the code set.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSendKey
   */
  sendKey(
    codeset: KeycodeSet,
    holdTimeMs: number,
    keycodes: readonly number[],
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainSendKey', [codeset, holdTimeMs, keycodes, flags], options);
  }

  /**
   * A connection to a graphics server of the domain, such as VNC.
   *
   * @param flags - Bits of `DomainOpenGraphicsFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenGraphicsFD
   */
  async openGraphicsFD(index = 0, flags = 0, options?: CallOptions): Promise<Socket> {
    const fd = await this.call<number>('virDomainOpenGraphicsFD', [index, flags], options);
    return new Socket({ fd, readable: true, writable: true });
  }

  /**
   * Hands one end of a socket pair to a graphics server of the domain.
   *
   * @param fd - Stays the caller's.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenGraphics
   */
  openGraphics(index: number, fd: number, flags = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainOpenGraphics', [index, fd, flags], options);
  }

  /**
   * Starts the domain with open files.
   *
   * @param files - File descriptors. They stay the caller's.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateWithFiles
   */
  createWithFiles(files: readonly number[], flags = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainCreateWithFiles', [files, flags], options);
  }

  /**
   * Gives file descriptors a name under which the domain's XML may refer to them.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFDAssociate
   */
  fdAssociate(
    name: string,
    fds: readonly number[],
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virDomainFDAssociate', [name, fds, flags], options);
  }
}
