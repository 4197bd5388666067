import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backoffDelayMs, backoffLimits } from './backoff-rules.ts';

it('doubles its ceiling up to the cap', () => {
  expect([1, 2, 3, 6, 7, 1000].map((failures) => backoffDelayMs(failures, 1))).toEqual([
    1_000, 2_000, 4_000, 32_000, 60_000, 60_000,
  ]);
});

it('stays between floor and cap for every failure count and every dice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, random) => {
      const delayMs = backoffDelayMs(n, random);
      expect(delayMs).toBeGreaterThanOrEqual(backoffLimits.floorMs);
      expect(delayMs).toBeLessThanOrEqual(backoffLimits.capMs);
    }),
  );
});
