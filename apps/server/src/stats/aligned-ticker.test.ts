import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AlignedTicker } from './aligned-ticker.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('keeps the beat, however long a tick takes', async () => {
  const beganAtMs: number[] = [];
  const durationsMs = [100, 400, 2_300, 0, 0];
  const start = performance.now();
  const ticker = new AlignedTicker(1_000, async () => {
    beganAtMs.push(Math.round(performance.now() - start));
    await new Promise((resolve) => setTimeout(resolve, durationsMs[beganAtMs.length - 1]));
  });
  await vi.advanceTimersByTimeAsync(6_500);
  // The third tick took longer than an interval: two beats are left out, none is made up for.
  expect(beganAtMs).toEqual([0, 1_000, 2_000, 5_000, 6_000]);
  ticker.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(beganAtMs).toHaveLength(5);
});

it('does not take a timer that fires early for a beat of its own', async () => {
  const clock = performance.now.bind(performance);
  let behindMs = 0;
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => clock() - behindMs);
  let ticks = 0;
  const ticker = new AlignedTicker(1_000, () => Promise.resolve(void (ticks += 1)));
  await vi.advanceTimersByTimeAsync(0);
  behindMs = 0.4;
  await vi.advanceTimersByTimeAsync(3_100);
  expect(ticks).toBe(4);
  ticker.stop();
  spy.mockRestore();
});
