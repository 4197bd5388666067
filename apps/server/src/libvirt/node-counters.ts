import type { Connection } from '@guesthouse/libvirt';
import { nullIfRefused } from './null-if-unsupported.ts';
import { timeLimits } from './time-limits.ts';

/** CPU time since the host started; null where the driver does not tell it apart. */
export interface CpuTimes {
  readonly userNs: number;
  readonly systemNs: number;
  readonly iowaitNs: number | null;
  readonly idleNs: number;
  /** On the monotonic clock of this process: the middle of the call. */
  readonly atNs: number;
}

export interface NodeMemory {
  readonly totalKiB: number | null;
  readonly freeKiB: number | null;
  readonly cacheKiB: number | null;
}

/** The counters of a host at one moment. */
export interface NodeReading {
  /** All CPUs together; null where the driver does not count. */
  readonly total: CpuTimes | null;
  /** Those that were asked for and are online. */
  readonly cpus: ReadonlyMap<number, CpuTimes>;
  readonly memory: NodeMemory;
  readonly atNs: number;
}

const options = { timeoutMs: timeLimits.statsMs };

/** @param cpuIds the CPUs to read one by one, each a call of its own */
export async function readNodeCounters(
  connection: Connection,
  cpuIds: readonly number[],
): Promise<NodeReading> {
  const beganMs = performance.now();
  const [total, memory, ...each] = await Promise.all([
    cpuTimes(connection, -1),
    nodeMemory(connection),
    // A CPU that went offline since the map was read has no counters: it is left out.
    ...cpuIds.map((cpuId) => cpuTimes(connection, cpuId)),
  ]);
  const cpus = new Map<number, CpuTimes>();
  each.forEach((times, index) => {
    const cpuId = cpuIds[index];
    if (times !== null && cpuId !== undefined) cpus.set(cpuId, times);
  });
  return { total, cpus, memory, atNs: middleNs(beganMs) };
}

/** The times of one CPU, or of all together (-1). */
export async function cpuTimes(connection: Connection, cpuId: number): Promise<CpuTimes | null> {
  const beganMs = performance.now();
  const times = await nullIfRefused(connection.getCPUStats(cpuId, 0, options));
  const [user, kernel, idle] = [times?.['user'], times?.['kernel'], times?.['idle']];
  if (user === undefined || kernel === undefined || idle === undefined) return null;
  const iowait = times?.['iowait'];
  return {
    userNs: Number(user),
    systemNs: Number(kernel) + Number(times?.['intr'] ?? 0),
    iowaitNs: iowait === undefined ? null : Number(iowait),
    idleNs: Number(idle),
    atNs: middleNs(beganMs),
  };
}

/** Drivers without memory statistics still know what is free. */
async function nodeMemory(connection: Connection): Promise<NodeMemory> {
  const stats = await nullIfRefused(connection.getMemoryStats(-1, 0, options));
  if (stats?.['total'] !== undefined) {
    const { total, free, buffers, cached } = stats;
    const cache = cached === undefined ? null : Number(cached) + Number(buffers ?? 0);
    return { totalKiB: Number(total), freeKiB: numberOrNull(free), cacheKiB: cache };
  }
  const [node, freeBytes] = await Promise.all([
    nullIfRefused(connection.getNodeInfo(options)),
    nullIfRefused(connection.getFreeMemory(options)),
  ]);
  return {
    totalKiB: node?.memory ?? null,
    freeKiB: freeBytes === null ? null : Math.floor(Number(freeBytes) / 1024),
    cacheKiB: null,
  };
}

function middleNs(beganMs: number): number {
  return ((beganMs + performance.now()) / 2) * 1e6;
}

function numberOrNull(value: bigint | undefined): number | null {
  return value === undefined ? null : Number(value);
}
