import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SharedReading } from './shared-reading.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('reads once for all who ask together, and again when that has grown old', async () => {
  const host = {};
  let readings = 0;
  const shared = new SharedReading(1_000, () => Promise.resolve((readings += 1)));
  expect(await Promise.all([shared.get(host), shared.get(host)])).toEqual([1, 1]);
  vi.advanceTimersByTime(999);
  expect(await shared.get(host)).toBe(1);
  vi.advanceTimersByTime(1);
  expect(await shared.get(host)).toBe(2);
  expect(await shared.get({})).toBe(3);
});

it('does not keep a failure', async () => {
  const host = {};
  const answers = [Promise.reject(new Error('no')), Promise.resolve('yes')];
  const shared = new SharedReading(1_000, () => answers.shift()!);
  await expect(shared.get(host)).rejects.toThrow('no');
  expect(await shared.get(host)).toBe('yes');
});
