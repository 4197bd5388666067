import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConsoleInput } from './console-input.ts';
import { sessionLimits } from './console-session-limits.ts';

const block = (fill: number) => new Uint8Array(16 * 1024).fill(fill);

/** A guest that reads when the test says so. */
function guest() {
  const written: number[] = [];
  const reads: (() => void)[] = [];
  const input = new ConsoleInput((bytes) => {
    written.push(bytes[0]!);
    return new Promise((resolve) => reads.push(resolve));
  });
  return { input, written, readOne: () => reads.shift()!() };
}

describe('ConsoleInput', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('accepts in order, up to what the guest may leave unread', async () => {
    const { input, written, readOne } = guest();
    const accepted: number[] = [];
    for (const fill of [1, 2, 3, 4, 5])
      void input.accept(block(fill)).then(() => accepted.push(fill));
    await vi.advanceTimersByTimeAsync(0);
    expect(accepted).toEqual([1, 2, 3, 4]);
    readOne();
    await vi.advanceTimersByTimeAsync(0);
    expect(accepted).toEqual([1, 2, 3, 4, 5]);
    expect(written).toEqual([1, 2, 3, 4, 5]);
  });

  it('says so when the guest does not read, and goes on when it does', async () => {
    const { input, written, readOne } = guest();
    for (const fill of [1, 2, 3, 4]) await input.accept(block(fill));
    const refused = expect(input.accept(block(5))).rejects.toMatchObject({
      code: 'console_unavailable',
      message: expect.stringContaining('65536 bytes'),
    });
    await vi.advanceTimersByTimeAsync(sessionLimits.inputStallMs);
    await refused;
    readOne();
    await vi.advanceTimersByTimeAsync(0);
    await input.accept(block(6));
    expect(written).toEqual([1, 2, 3, 4, 6]);
  });

  it('lets only so much wait', async () => {
    const { input } = guest();
    const all = Array.from({ length: 30 }, () => input.accept(block(0)));
    const settled = Promise.allSettled(all);
    await vi.advanceTimersByTimeAsync(30 * sessionLimits.inputStallMs);
    const accepted = (await settled).filter(({ status }) => status === 'fulfilled');
    expect(accepted).toHaveLength(4);
  });
});
