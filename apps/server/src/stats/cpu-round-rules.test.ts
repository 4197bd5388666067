import { expect, it } from 'vitest';
import { cpusOfRound, roundsFor } from './cpu-round-rules.ts';

const cpus = (count: number) => Array.from({ length: count }, (_, cpuId) => cpuId);

it('reads all CPUs in every beat while there are few', () => {
  expect(cpusOfRound(cpus(64), 7, 64)).toEqual(cpus(64));
  expect(cpusOfRound([], 0, 64)).toEqual([]);
});

it('reads each of very many in its turn, never more than the limit', () => {
  for (const count of [65, 100, 512]) {
    const rounds = roundsFor(count, 64);
    const turns = cpus(rounds).map((round) => cpusOfRound(cpus(count), round + rounds, 64));
    expect(Math.max(...turns.map(({ length }) => length))).toBeLessThanOrEqual(64);
    expect(turns.flat().sort((a, b) => a - b)).toEqual(cpus(count));
  }
});
