import type { DiskRates, NicRates, Sample } from '@guesthouse/contract/stats';
import type {
  CounterReading,
  DiskCounters,
  MemoryCounters,
  NicCounters,
} from './domain-counters.ts';

const nsPerSecond = 1e9;
const nsPerMs = 1e6;

export type RateSample = Omit<Sample, 'atMs'>;

/**
 * What happened between two readings of one domain, per second. Without a reading to compare with, after
 * a restart of the machine, or when a reading is missing in between, everything that is a rate is null
 * and the sample is a gap. A counter that went back is null alone; a CPU clock that went back is a restart.
 * @param maximumElapsedNs beyond it the two readings do not belong together
 */
export function rates(
  previous: CounterReading | null,
  current: CounterReading,
  maximumElapsedNs: number,
): RateSample {
  const before = continues(previous, current, maximumElapsedNs) ? previous : null;
  const elapsedNs = before ? current.atNs - before.atNs : 0;
  const { counters } = current;
  const perSecond = (from: number | null | undefined, to: number | null): number | null => {
    const difference = increase(from, to);
    return difference === null ? null : (difference * nsPerSecond) / elapsedNs;
  };
  const cpuNs = increase(before?.counters.cpuTimeNs, counters.cpuTimeNs);
  const disksBefore = byTarget(before?.counters.disks);
  const nicsBefore = byTarget(before?.counters.nics);
  return {
    gap: before === null,
    cpu: cpuNs === null ? null : cpuNs / elapsedNs,
    vcpus: counters.vcpus,
    perVcpu: counters.vcpuTimesNs.map((timeNs, index) => {
      const usedNs = increase(before?.counters.vcpuTimesNs[index], timeNs);
      return usedNs === null ? null : usedNs / elapsedNs;
    }),
    memory: memory(counters.memory),
    disks: counters.disks.map((disk) => diskRates(disksBefore.get(disk.target), disk, perSecond)),
    nics: counters.nics.map((nic) => nicRates(nicsBefore.get(nic.target), nic, perSecond)),
  };
}

type PerSecond = (from: number | null | undefined, to: number | null) => number | null;

function continues(
  previous: CounterReading | null,
  current: CounterReading,
  maximumElapsedNs: number,
): previous is CounterReading {
  if (previous === null || previous.runId !== current.runId) return false;
  const elapsedNs = current.atNs - previous.atNs;
  if (elapsedNs <= 0 || elapsedNs > maximumElapsedNs) return false;
  const [from, to] = [previous.counters.cpuTimeNs, current.counters.cpuTimeNs];
  return from === null || to === null || to >= from;
}

function increase(from: number | null | undefined, to: number | null): number | null {
  if (from === null || from === undefined || to === null || to < from) return null;
  return to - from;
}

function diskRates(
  before: DiskCounters | undefined,
  now: DiskCounters,
  perSecond: PerSecond,
): DiskRates {
  return {
    target: now.target,
    readBytesPerSecond: perSecond(before?.readBytes, now.readBytes),
    writeBytesPerSecond: perSecond(before?.writeBytes, now.writeBytes),
    readRequestsPerSecond: perSecond(before?.readRequests, now.readRequests),
    writeRequestsPerSecond: perSecond(before?.writeRequests, now.writeRequests),
    readLatencyMs: latencyMs(
      increase(before?.readTimeNs, now.readTimeNs),
      increase(before?.readRequests, now.readRequests),
    ),
    writeLatencyMs: latencyMs(
      increase(before?.writeTimeNs, now.writeTimeNs),
      increase(before?.writeRequests, now.writeRequests),
    ),
  };
}

function nicRates(
  before: NicCounters | undefined,
  now: NicCounters,
  perSecond: PerSecond,
): NicRates {
  return {
    target: now.target,
    rxBytesPerSecond: perSecond(before?.rxBytes, now.rxBytes),
    txBytesPerSecond: perSecond(before?.txBytes, now.txBytes),
    rxPacketsPerSecond: perSecond(before?.rxPackets, now.rxPackets),
    txPacketsPerSecond: perSecond(before?.txPackets, now.txPackets),
    errorsPerSecond: perSecond(before?.errors, now.errors),
    dropsPerSecond: perSecond(before?.drops, now.drops),
  };
}

function memory({ currentKiB, maximumKiB, unusedKiB, residentKiB }: MemoryCounters) {
  const usedKiB =
    currentKiB === null || unusedKiB === null ? null : Math.max(0, currentKiB - unusedKiB);
  return { currentKiB, maximumKiB, usedKiB, residentKiB };
}

/** No request, no latency: unknown rather than zero. */
function latencyMs(timeNs: number | null, requests: number | null): number | null {
  if (timeNs === null || requests === null || requests === 0) return null;
  return timeNs / requests / nsPerMs;
}

function byTarget<T extends { readonly target: string }>(devices: readonly T[] = []) {
  return new Map(devices.map((device) => [device.target, device]));
}
