import { toCpuSet } from '../cpu-set.ts';
import { attributeOf, childrenOf, type Element } from '../element.ts';
import { unitBytes } from '../size.ts';
import { countAttribute } from '../values.ts';

/** A cache and the CPUs that share it. libvirt tells of the last level, and of others with resctrl. */
export interface HostCache {
  readonly level: number;
  /** `both`, `code` or `data`. */
  readonly type: string;
  readonly sizeKiB: number | undefined;
  readonly cpuIds: readonly number[];
}

function hostCache(bank: Element): HostCache[] {
  const level = countAttribute(bank, 'level');
  const cpuIds = toCpuSet(attributeOf(bank, 'cpus'));
  if (level === undefined || cpuIds === undefined) return [];
  return [{ level, type: attributeOf(bank, 'type') ?? 'both', sizeKiB: sizeKiB(bank), cpuIds }];
}

export function hostCaches(cache: Element | undefined): HostCache[] {
  return childrenOf(cache, 'bank').flatMap(hostCache);
}

function sizeKiB(bank: Element): number | undefined {
  const size = countAttribute(bank, 'size');
  const scale = unitBytes(attributeOf(bank, 'unit') ?? 'B');
  return size === undefined || scale === undefined ? undefined : (size * scale) / 1024;
}
