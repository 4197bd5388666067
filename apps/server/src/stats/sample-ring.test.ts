import type { Sample } from '@guesthouse/contract/stats';
import { expect, it } from 'vitest';
import { domainCounters } from './domain-counters-mapper.ts';
import { rates } from './rates.ts';
import { SampleRing } from './sample-ring.ts';

function sample(atMs: number): Sample {
  const counters = domainCounters({});
  return { atMs, ...rates(null, { counters, atNs: 0, runId: null }, 1) };
}

it('keeps the newest, oldest first', () => {
  const ring = new SampleRing<Sample>(3);
  expect(ring.toArray()).toEqual([]);
  for (const atMs of [1, 2]) ring.push(sample(atMs));
  expect(ring.toArray().map(({ atMs }) => atMs)).toEqual([1, 2]);
  for (const atMs of [3, 4, 5]) ring.push(sample(atMs));
  expect(ring.toArray().map(({ atMs }) => atMs)).toEqual([3, 4, 5]);
});
