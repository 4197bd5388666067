import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CpuTimes, NodeReading } from '../libvirt/node-counters.ts';
import { cpuShares, hostSample } from './node-rates.ts';

const second = 1e9;
const times = (change: Partial<CpuTimes> = {}): CpuTimes => ({
  userNs: 0,
  systemNs: 0,
  iowaitNs: 0,
  idleNs: 0,
  atNs: 0,
  ...change,
});
const reading = (total: CpuTimes | null, atNs: number): NodeReading => ({
  total,
  cpus: new Map(),
  memory: { totalKiB: 1_000, freeKiB: 300, cacheKiB: 200 },
  atNs,
});
const limit = 3 * second;

describe('the shares of a CPU', () => {
  it('are of the time that was counted, not of the clock', () => {
    const later = times({
      userNs: 6e8,
      systemNs: 2e8,
      iowaitNs: 2e8,
      idleNs: 1e9,
      atNs: second,
    });
    expect(cpuShares(times(), later, limit)).toEqual({
      user: 0.3,
      system: 0.1,
      iowait: 0.1,
      idle: 0.5,
    });
  });

  it('are unknown without a reading before, over a gap, and where nothing is counted', () => {
    const later = times({ userNs: 1, atNs: second });
    expect(cpuShares(null, later, limit)).toBeNull();
    expect(cpuShares(times(), { ...later, atNs: 4 * second }, limit)).toBeNull();
    expect(cpuShares(times(), times({ atNs: second }), limit)).toBeNull();
  });

  it('are unknown after a restart, but bear an idle clock that goes back', () => {
    const before = times({ userNs: 100, systemNs: 100, idleNs: 100, iowaitNs: 100 });
    expect(cpuShares(before, { ...before, userNs: 1, atNs: second }, limit)).toBeNull();
    const after = { ...before, userNs: 200, idleNs: 99, iowaitNs: 98, atNs: second };
    expect(cpuShares(before, after, limit)).toEqual({ user: 1, system: 0, iowait: 0, idle: 0 });
  });

  it('say nothing of waiting where the driver does not', () => {
    const quiet = times({ iowaitNs: null });
    const later = { ...quiet, idleNs: second, atNs: second };
    expect(cpuShares(quiet, later, limit)?.iowait).toBeNull();
  });

  it('add up to one', () => {
    const kind = fc.nat({ max: 1e9 });
    fc.assert(
      fc.property(kind, kind, kind, kind, (userNs, systemNs, iowaitNs, idleNs) => {
        const later = times({ userNs, systemNs, iowaitNs, idleNs, atNs: second });
        const shares = cpuShares(times(), later, limit);
        fc.pre(shares !== null);
        const { user, system, iowait, idle } = shares;
        expect(user + system + (iowait ?? 0) + idle).toBeCloseTo(1);
      }),
    );
  });
});

describe('a sample', () => {
  it('begins with a gap, and is none when the readings follow each other', () => {
    const first = reading(times(), 0);
    expect(hostSample(null, first, 5, limit)).toMatchObject({ atMs: 5, gap: true, cpu: null });
    const next = reading(times({ idleNs: second, atNs: second }), second);
    expect(hostSample(first, next, 6, limit)).toMatchObject({ gap: false, cpu: { idle: 1 } });
    expect(hostSample(first, { ...next, atNs: 9 * second }, 6, limit).gap).toBe(true);
  });

  it('is no gap for a driver that does not count', () => {
    expect(hostSample(reading(null, 0), reading(null, second), 6, limit)).toMatchObject({
      gap: false,
      cpu: null,
      memory: { usedKiB: 500 },
    });
  });

  it('does not know what is used where it does not know what is free', () => {
    const unsaid = { ...reading(null, 0), memory: { totalKiB: 9, freeKiB: null, cacheKiB: null } };
    expect(hostSample(null, unsaid, 0, limit).memory.usedKiB).toBeNull();
  });
});
