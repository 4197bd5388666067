import { expect, it } from 'vitest';
import { jobProgress } from './job-progress-mapper.ts';

it('tells how far a job is, and estimates when it will be done', () => {
  const stats = { data_total: 1_000n, data_remaining: 750n, time_elapsed: 2_000n };
  expect(jobProgress(stats)).toEqual({
    fraction: 0.25,
    doneBytes: 250,
    totalBytes: 1_000,
    remainingMs: 6_000,
  });
});

it('counts the memory where a dump is of that alone, as libvirt 9.0 tells it', () => {
  const stats = {
    ...{ operation: 8, time_elapsed: 1_925n, memory_total: 943_980_544n },
    ...{ memory_processed: 232_779_776n, memory_remaining: 711_200_768n },
  };
  expect(jobProgress(stats)).toMatchObject({ doneBytes: 232_779_776, totalBytes: 943_980_544 });
  expect(jobProgress(stats)?.fraction).toBeCloseTo(0.247, 3);
});

it("prefers libvirt's own estimate", () => {
  const stats = { data_total: 10n, data_remaining: 5n, time_elapsed: 1n, time_remaining: 77n };
  expect(jobProgress(stats)?.remainingMs).toBe(77);
});

it.each([
  ['no counters', {}],
  ['a job that has counted nothing yet', { data_total: 0n, data_remaining: 0n }],
])('knows nothing of %s', (_, stats) => {
  expect(jobProgress(stats)).toBeNull();
});

it('never makes 0 of what it does not know, nor more than all of what it does', () => {
  expect(jobProgress({ data_total: 10n })).toMatchObject({ fraction: null, doneBytes: null });
  expect(jobProgress({ data_total: 100n, data_remaining: 99n, time_elapsed: 1n })).toMatchObject({
    remainingMs: null,
  });
  // Memory that the guest writes meanwhile is copied again.
  expect(jobProgress({ data_total: 10n, data_remaining: 12n })).toMatchObject({ fraction: 0 });
});
