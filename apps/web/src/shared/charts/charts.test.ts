import { describe, expect, it } from 'vitest';
import { chartColumns, stackedColumns } from './chart-columns.ts';
import { binaryTop, decimalTop } from './nice-top.ts';
import { createSampleRing } from './sample-ring.ts';

const at = (atMs: number, gap = false) => ({ atMs, gap, cpu: 1 });

describe('the ring', () => {
  it('keeps the newest, oldest first', () => {
    const ring = createSampleRing(3, [at(1)]);
    for (const atMs of [2, 3, 4, 5]) ring.push(at(atMs));
    expect(ring.toArray().map((sample) => sample.atMs)).toEqual([3, 4, 5]);
    expect(ring.latest()?.atMs).toBe(5);
  });

  it('takes of a longer history what it can hold', () => {
    const ring = createSampleRing(2, [at(1), at(2), at(3)]);
    expect(ring.toArray().map((sample) => sample.atMs)).toEqual([2, 3]);
    ring.push(at(4));
    expect(ring.toArray().map((sample) => sample.atMs)).toEqual([3, 4]);
  });

  it('drops a sample that it has already', () => {
    const ring = createSampleRing(3, [at(1), at(2)]);
    ring.push(at(2));
    expect(ring.toArray()).toHaveLength(2);
  });

  it('is empty at first', () => expect(createSampleRing<{ atMs: number }>(3).latest()).toBeNull());
});

describe('columns', () => {
  const series = [{ label: 'cpu', value: ({ cpu }: { cpu: number }) => cpu }];

  it('put nothing between samples that follow each other', () => {
    const columns = chartColumns([at(1_000), at(2_000)], series, 1_000);
    expect(columns).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });

  it('show a restart and missed ticks as gaps', () => {
    const restarted = chartColumns([at(1_000), at(2_000, true)], series, 1_000);
    expect(restarted[1]).toEqual([1, null, 1]);
    const missed = chartColumns([at(1_000), at(9_000)], series, 1_000);
    expect(missed).toEqual([
      [1, 5, 9],
      [1, null, 1],
    ]);
  });
});

it('stacks areas, and a part that is unknown makes the rest unknown', () => {
  const stacked = stackedColumns([
    [1, 2],
    [1, 1],
    [2, null],
    [3, 3],
  ]);
  expect(stacked).toEqual([
    [1, 2],
    [1, 1],
    [3, null],
    [6, null],
  ]);
});

it('ends axes at round numbers', () => {
  expect([0, 1, 3, 42, 99, 100].map(decimalTop)).toEqual([1, 1, 4, 50, 100, 100]);
  expect([1024, 1500, 2048].map(binaryTop)).toEqual([1024, 1536, 2048]);
});
