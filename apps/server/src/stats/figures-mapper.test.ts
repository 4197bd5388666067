import { expect, it } from 'vitest';
import { figuresOf } from './figures-mapper.ts';
import { rates } from './rates.ts';
import type { CounterReading, DomainCounters } from './domain-counters.ts';

const nothing: DomainCounters = {
  cpuTimeNs: null,
  vcpus: null,
  vcpuTimesNs: [],
  memory: { currentKiB: null, maximumKiB: null, unusedKiB: null, residentKiB: null },
  disks: [],
  nics: [],
};
const reading = (counters: Partial<DomainCounters>, atNs: number): CounterReading => ({
  counters: { ...nothing, ...counters },
  atNs,
  runId: 1,
});

it('is unknown, and not zero, where nothing is known', () =>
  expect(figuresOf(rates(null, reading({}, 1e9), 5e9), 2)).toEqual([null, null, null, null]));

it('is a share of the vCPUs, memory in use, and sums of all devices', () => {
  const disk = (bytes: number) => ({
    ...{ target: 'vda', readBytes: bytes, writeBytes: bytes },
    ...{ readRequests: 0, writeRequests: 0, readTimeNs: 0, writeTimeNs: 0 },
  });
  const memory = { currentKiB: 1024, maximumKiB: 2048, unusedKiB: 24, residentKiB: 900 };
  const before = reading({ cpuTimeNs: 0, disks: [disk(0)], memory }, 0);
  const after = reading({ cpuTimeNs: 2e9, disks: [disk(4_000)], memory }, 2e9);
  expect(figuresOf(rates(before, after, 5e9), 2)).toEqual([0.5, 1000, 4_000, null]);
});
