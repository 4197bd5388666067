import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CounterReading, DomainCounters } from './domain-counters.ts';
import { domainCounters } from './domain-counters-mapper.ts';
import { rates } from './rates.ts';

const second = 1e9;
const maximumElapsedNs = 3 * second;

const nothing: DomainCounters = domainCounters({});

function reading(atNs: number, change: Partial<DomainCounters>, runId = 1): CounterReading {
  return { atNs, runId, counters: { ...nothing, ...change } };
}

const disk = (readBytes: number, readRequests: number, readTimeNs: number) => ({
  target: 'vda',
  readBytes,
  writeBytes: 0,
  readRequests,
  writeRequests: 0,
  readTimeNs,
  writeTimeNs: 0,
});

describe('rates', () => {
  it('divides by what elapsed, not by what was meant to elapse', () => {
    const sample = rates(
      reading(0, { cpuTimeNs: 0, vcpuTimesNs: [0, 0], disks: [disk(0, 0, 0)] }),
      reading(2 * second, {
        cpuTimeNs: 3 * second,
        vcpuTimesNs: [2 * second, second],
        disks: [disk(4_096, 8, 16e6)],
      }),
      maximumElapsedNs,
    );
    expect(sample).toMatchObject({ gap: false, cpu: 1.5, perVcpu: [1, 0.5] });
    expect(sample.disks[0]).toMatchObject({
      target: 'vda',
      readBytesPerSecond: 2_048,
      readRequestsPerSecond: 4,
      readLatencyMs: 2,
      writeBytesPerSecond: 0,
      writeLatencyMs: null,
    });
  });

  it('has no rates without a reading before', () => {
    const sample = rates(
      null,
      reading(0, { cpuTimeNs: 5, disks: [disk(1, 1, 1)] }),
      maximumElapsedNs,
    );
    expect(sample).toMatchObject({ gap: true, cpu: null });
    expect(sample.disks[0]?.readBytesPerSecond).toBeNull();
  });

  it.each([
    ['another run of the machine', reading(second, { cpuTimeNs: 20 }, 2)],
    ['a CPU clock that went back', reading(second, { cpuTimeNs: 5 })],
    ['readings too far apart', reading(4 * second, { cpuTimeNs: 20 })],
    ['a clock that stands', reading(0, { cpuTimeNs: 20 })],
  ])('is a gap after %s', (_, current) => {
    expect(rates(reading(0, { cpuTimeNs: 10 }), current, maximumElapsedNs)).toMatchObject({
      gap: true,
      cpu: null,
    });
  });

  it('loses only the device whose counter went back, or that is new', () => {
    const before = reading(0, { cpuTimeNs: 0, disks: [disk(100, 1, 1)] });
    const current = reading(second, {
      cpuTimeNs: second,
      disks: [disk(50, 2, 2), { ...disk(10, 1, 1), target: 'vdb' }],
    });
    const sample = rates(before, current, maximumElapsedNs);
    expect(sample).toMatchObject({ gap: false, cpu: 1 });
    expect(sample.disks.map(({ readBytesPerSecond }) => readBytesPerSecond)).toEqual([null, null]);
    expect(sample.disks[0]?.readRequestsPerSecond).toBe(1);
  });

  it('never gives a negative or an infinite rate', () => {
    const counter = fc.option(fc.integer({ min: 0, max: 2 ** 50 }), { nil: null });
    const anyReading = fc.record({
      atNs: fc.integer({ min: 0, max: 1e12 }),
      runId: fc.constantFrom(null, 1, 2),
      counters: fc.record({ cpuTimeNs: counter, time: counter }).map(({ cpuTimeNs, time }) => ({
        ...nothing,
        cpuTimeNs,
        vcpuTimesNs: [time],
        disks: [disk(time ?? 0, time ?? 0, time ?? 0)],
      })),
    });
    fc.assert(
      fc.property(anyReading, anyReading, (before, current) => {
        const sample = rates(before, current, maximumElapsedNs);
        const [first] = sample.disks;
        for (const rate of [
          sample.cpu,
          sample.perVcpu[0],
          first?.readBytesPerSecond,
          first?.readLatencyMs,
        ]) {
          if (rate === null || rate === undefined) continue;
          expect(rate).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(rate)).toBe(true);
        }
      }),
    );
  });

  it('counts as used what was given and is not unused', () => {
    const memory = { currentKiB: 1_000, maximumKiB: 2_000, unusedKiB: 300, residentKiB: null };
    expect(rates(null, reading(0, { memory }), maximumElapsedNs).memory).toEqual({
      currentKiB: 1_000,
      maximumKiB: 2_000,
      usedKiB: 700,
      residentKiB: null,
    });
  });
});

describe('domainCounters', () => {
  it('reads the dotted fields, whatever width they came in', () => {
    const counters = domainCounters({
      'cpu.time': 12n,
      'vcpu.current': 2,
      'vcpu.maximum': 3,
      'vcpu.0.state': 1,
      'vcpu.0.time': 7,
      'vcpu.2.state': 1,
      'block.count': 1,
      'block.0.name': 'vda',
      'block.0.rd.bytes': 5,
      'net.count': 1,
      'net.0.name': 'vnet0',
      'net.0.rx.errs': 1,
      'net.0.tx.errs': 2,
    });
    expect(counters).toMatchObject({ cpuTimeNs: 12, vcpus: 2, vcpuTimesNs: [7, null] });
    expect(counters.disks).toMatchObject([{ target: 'vda', readBytes: 5, writeBytes: null }]);
    expect(counters.nics).toMatchObject([{ target: 'vnet0', errors: 3, drops: null }]);
  });

  it('survives counts that nobody can mean', () => {
    expect(domainCounters({ 'block.count': 4e9, 'vcpu.current': -1 }).disks).toEqual([]);
  });
});
