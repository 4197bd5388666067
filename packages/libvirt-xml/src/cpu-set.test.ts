import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCpuSet } from './cpu-set.ts';

it('reads single CPUs, ranges and what is taken out again', () => {
  expect(toCpuSet('0-3,^2, 8')).toEqual([0, 1, 3, 8]);
  expect(toCpuSet('7,1')).toEqual([1, 7]);
});

it('has nothing to say of a text that is no list', () => {
  for (const text of [undefined, '', 'all', '3-1', '0-99999', '1,,2', '-1'])
    expect(toCpuSet(text)).toBeUndefined();
});

it('gives back any set of CPUs', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 1_023 }), { minLength: 1 }), (cpus) => {
      expect(toCpuSet(cpus.join(','))).toEqual([...cpus].sort((a, b) => a - b));
    }),
  );
});
