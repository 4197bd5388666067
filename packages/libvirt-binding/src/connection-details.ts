import type { CallOptions } from './call-options.ts';
import type { Domain } from './domain.ts';
import { ConnectionCalls } from './generated/connection-calls.ts';

/** CPUs of the host; bit n of the map is CPU n. */
export interface NodeCPUMap {
  readonly cpus: number;
  readonly online: number;
  readonly cpumap: Uint8Array;
}

/** Methods of a connection whose results are lists and counters. */
export abstract class ConnectionDetails extends ConnectionCalls {
  /**
   * CPU time of the host since it started, by kind, in nanoseconds.
   *
   * @param cpu - The number of a CPU, or -1 (the default) for the sum.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetCPUStats
   */
  getCPUStats(cpu = -1, flags = 0, options?: CallOptions): Promise<Record<string, bigint>> {
    return this.call('virNodeGetCPUStats', [cpu, flags], options);
  }

  /**
   * Memory of the host by kind (`total`, `free`, `buffers`, `cached`), in KiB.
   *
   * @param cell - The number of a NUMA cell, or -1 (the default) for all.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetMemoryStats
   */
  getMemoryStats(cell = -1, flags = 0, options?: CallOptions): Promise<Record<string, bigint>> {
    return this.call('virNodeGetMemoryStats', [cell, flags], options);
  }

  /**
   * Free memory of NUMA cells, in bytes.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetCellsFreeMemory
   */
  getCellsFreeMemory(
    startCell: number,
    maxCells: number,
    options?: CallOptions,
  ): Promise<bigint[]> {
    return this.call('virNodeGetCellsFreeMemory', [startCell, maxCells], options);
  }

  /**
   * Which of the host's CPUs are there, and which of them are online: bit n is CPU n.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetCPUMap
   */
  getCPUMap(flags = 0, options?: CallOptions): Promise<NodeCPUMap> {
    return this.call('virNodeGetCPUMap', [flags], options);
  }

  /**
   * Free pages: for each cell, one number for each size asked for.
   *
   * @param pageSizesKiB - Such as 4, 2048, 1048576.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetFreePages
   */
  getFreePages(
    pageSizesKiB: readonly number[],
    startCell: number,
    cellCount: number,
    flags = 0,
    options?: CallOptions,
  ): Promise<bigint[]> {
    return this.call('virNodeGetFreePages', [pageSizesKiB, startCell, cellCount, flags], options);
  }

  /**
   * Adds pages to the pools of the host's cells, or sets their number.
   *
   * @returns how many pools were changed.
   * @see https://libvirt.org/html/libvirt-libvirt-host.html#virNodeAllocPages
   */
  allocPages(
    pages: readonly { readonly sizeKiB: number; readonly count: bigint | number }[],
    startCell: number,
    cellCount: number,
    flags = 0,
    options?: CallOptions,
  ): Promise<number> {
    const sizes = pages.map(({ sizeKiB }) => sizeKiB);
    const counts = pages.map(({ count }) => count);
    return this.call('virNodeAllocPages', [sizes, counts, startCell, cellCount, flags], options);
  }

  /**
   * Names of the host's devices, of one capability or of all.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeListDevices
   */
  listDevices(cap: string | null = null, flags = 0, options?: CallOptions): Promise<string[]> {
    return this.call('virNodeListDevices', [cap, flags], options);
  }

  /** Ids of running domains. */
  listDomains(options?: CallOptions): Promise<number[]> {
    return this.call('virConnectListDomains', [], options);
  }

  /** Names of domains that are defined and not running. */
  listDefinedDomains(options?: CallOptions): Promise<string[]> {
    return this.call('virConnectListDefinedDomains', [], options);
  }

  /** Names of the host's interfaces that are up. */
  listInterfaces(options?: CallOptions): Promise<string[]> {
    return this.call('virConnectListInterfaces', [], options);
  }

  /** Names of the host's interfaces that are down. */
  listDefinedInterfaces(options?: CallOptions): Promise<string[]> {
    return this.call('virConnectListDefinedInterfaces', [], options);
  }

  /** Names of active networks. */
  listNetworks(options?: CallOptions): Promise<string[]> {
    return this.call('virConnectListNetworks', [], options);
  }

  /** Names of inactive networks. */
  listDefinedNetworks(options?: CallOptions): Promise<string[]> {
    return this.call('virConnectListDefinedNetworks', [], options);
  }

  /** Names of active pools. */
  listStoragePools(options?: CallOptions): Promise<string[]> {
    return this.call('virConnectListStoragePools', [], options);
  }

  /** Names of inactive pools. */
  listDefinedStoragePools(options?: CallOptions): Promise<string[]> {
    return this.call('virConnectListDefinedStoragePools', [], options);
  }

  /** Names of network filters. */
  listNWFilters(options?: CallOptions): Promise<string[]> {
    return this.call('virConnectListNWFilters', [], options);
  }

  /** UUIDs of secrets. */
  listSecrets(options?: CallOptions): Promise<string[]> {
    return this.call('virConnectListSecrets', [], options);
  }

  /**
   * Starts a domain that inherits open files.
   *
   * @param files - File descriptors. They stay the caller's.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateXMLWithFiles
   */
  domainCreateXMLWithFiles(
    xmlDesc: string,
    files: readonly number[],
    flags = 0,
    options?: CallOptions,
  ): Promise<Domain> {
    const args = [xmlDesc, files, flags];
    return this.callForObject('virDomainCreateXMLWithFiles', 'Domain', args, options);
  }
}
