import type { CpuShares, HostSample } from '@guesthouse/contract/host-stats';
import type { CpuTimes, NodeMemory, NodeReading } from '../libvirt/node-counters.ts';

/**
 * How one CPU, or all together, spent the time between two readings. Null without a reading to compare
 * with, after a restart of the host, when the readings are too far apart, or when no time was counted.
 */
export function cpuShares(
  previous: CpuTimes | null,
  current: CpuTimes | null,
  maximumElapsedNs: number,
): CpuShares | null {
  if (previous === null || current === null) return null;
  if (!follows(previous, current, maximumElapsedNs) || wentBack(previous, current)) return null;
  const user = current.userNs - previous.userNs;
  const system = current.systemNs - previous.systemNs;
  // Linux lets idle and iowait go back a little: proc_stat(5) calls iowait unreliable.
  const idle = Math.max(0, current.idleNs - previous.idleNs);
  const iowait =
    current.iowaitNs === null || previous.iowaitNs === null
      ? null
      : Math.max(0, current.iowaitNs - previous.iowaitNs);
  const total = user + system + idle + (iowait ?? 0);
  if (total === 0) return null;
  return {
    user: user / total,
    system: system / total,
    iowait: iowait === null ? null : iowait / total,
    idle: idle / total,
  };
}

/** @param atMs calendar time of `current` */
export function hostSample(
  previous: NodeReading | null,
  current: NodeReading,
  atMs: number,
  maximumElapsedNs: number,
): HostSample {
  const continues =
    previous !== null &&
    follows(previous, current, maximumElapsedNs) &&
    !(previous.total && current.total && wentBack(previous.total, current.total));
  return {
    atMs,
    gap: !continues,
    cpu: cpuShares(previous?.total ?? null, current.total, maximumElapsedNs),
    memory: memorySample(current.memory),
  };
}

interface Timed {
  readonly atNs: number;
}

function follows(previous: Timed, current: Timed, maximumElapsedNs: number): boolean {
  const elapsedNs = current.atNs - previous.atNs;
  return elapsedNs > 0 && elapsedNs <= maximumElapsedNs;
}

/** The host was started anew. */
function wentBack(previous: CpuTimes, current: CpuTimes): boolean {
  return current.userNs < previous.userNs || current.systemNs < previous.systemNs;
}

function memorySample({ totalKiB, freeKiB, cacheKiB }: NodeMemory): HostSample['memory'] {
  const usedKiB =
    totalKiB === null || freeKiB === null
      ? null
      : Math.max(0, totalKiB - freeKiB - (cacheKiB ?? 0));
  return { totalKiB, freeKiB, cacheKiB, usedKiB };
}
