import type { DiskCounters, DomainCounters, NicCounters } from './domain-counters.ts';

/** Bulk statistics of one domain: libvirt's dotted field names to values. */
export type StatsRecord = Readonly<Record<string, unknown>>;

/** More devices than any machine has; a bound for what a broken reply could claim. */
const maximumDevices = 1_024;

/** libvirt's fields (virConnectGetAllDomainStats) as counters. */
export function domainCounters(stats: StatsRecord): DomainCounters {
  const vcpus = number(stats, 'vcpu.current');
  return {
    cpuTimeNs: number(stats, 'cpu.time'),
    vcpus,
    // Offline vCPUs in between leave holes: `maximum` bounds the numbering, not `current`.
    vcpuTimesNs: list(number(stats, 'vcpu.maximum') ?? vcpus, (index) => `vcpu.${index}`)
      .filter((prefix) => `${prefix}.state` in stats)
      .map((prefix) => number(stats, `${prefix}.time`)),
    memory: {
      currentKiB: number(stats, 'balloon.current'),
      maximumKiB: number(stats, 'balloon.maximum'),
      unusedKiB: number(stats, 'balloon.unused'),
      residentKiB: number(stats, 'balloon.rss'),
    },
    disks: list(number(stats, 'block.count'), (index) => `block.${index}`).flatMap((prefix) =>
      disk(stats, prefix),
    ),
    nics: list(number(stats, 'net.count'), (index) => `net.${index}`).flatMap((prefix) =>
      nic(stats, prefix),
    ),
  };
}

function disk(stats: StatsRecord, prefix: string): DiskCounters[] {
  const target = stats[`${prefix}.name`];
  if (typeof target !== 'string') return [];
  return [
    {
      target,
      readBytes: number(stats, `${prefix}.rd.bytes`),
      writeBytes: number(stats, `${prefix}.wr.bytes`),
      readRequests: number(stats, `${prefix}.rd.reqs`),
      writeRequests: number(stats, `${prefix}.wr.reqs`),
      readTimeNs: number(stats, `${prefix}.rd.times`),
      writeTimeNs: number(stats, `${prefix}.wr.times`),
    },
  ];
}

function nic(stats: StatsRecord, prefix: string): NicCounters[] {
  const target = stats[`${prefix}.name`];
  if (typeof target !== 'string') return [];
  return [
    {
      target,
      rxBytes: number(stats, `${prefix}.rx.bytes`),
      txBytes: number(stats, `${prefix}.tx.bytes`),
      rxPackets: number(stats, `${prefix}.rx.pkts`),
      txPackets: number(stats, `${prefix}.tx.pkts`),
      errors: sum(number(stats, `${prefix}.rx.errs`), number(stats, `${prefix}.tx.errs`)),
      drops: sum(number(stats, `${prefix}.rx.drop`), number(stats, `${prefix}.tx.drop`)),
    },
  ];
}

function number(stats: StatsRecord, field: string): number | null {
  const value = stats[field];
  if (typeof value === 'number') return value;
  return typeof value === 'bigint' ? Number(value) : null;
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function list(count: number | null, prefix: (index: number) => string): string[] {
  return Array.from({ length: Math.min(count ?? 0, maximumDevices) }, (_, index) => prefix(index));
}
