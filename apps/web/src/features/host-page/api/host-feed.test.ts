import type { HostSampleEvent } from '@guesthouse/contract/host-stats';
import { hostIdSchema } from '@guesthouse/contract/ids';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFakeSocket } from '../../../testing/fake-socket.ts';
import { startHostFeed } from './host-feed.ts';

const hostId = hostIdSchema.parse('alpha');
const shares = { user: 0.5, system: 0.1, iowait: 0, idle: 0.4 };
const sample = (atMs: number) => ({
  atMs,
  gap: false,
  cpu: shares,
  memory: { totalKiB: 4, freeKiB: 1, cacheKiB: 1, usedKiB: 2 },
});
const event = (atMs: number, cpuId: number): HostSampleEvent => ({
  hostId,
  sample: sample(atMs),
  cpus: [{ cpuId, shares }],
});
const history = {
  intervalMs: 1_000,
  capacity: 3,
  samples: [sample(1)],
  cpus: [{ cpuId: 0, shares: null }],
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('begins with the history, takes what follows, and keeps the latest of each CPU', async () => {
  const fake = createFakeSocket({ 'host-stats:watch': () => history });
  const feed = startHostFeed(fake.socket, hostId);
  fake.setConnected(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(feed.frames.get().cpus).toEqual(new Map([[0, null]]));
  fake.send('host-stats:sample', event(2, 1));
  fake.send('host-stats:sample', { ...event(3, 0), hostId: hostIdSchema.parse('beta') });
  await vi.advanceTimersByTimeAsync(50);
  expect(feed.frames.get().samples.map(({ atMs }) => atMs)).toEqual([1, 2]);
  expect(feed.frames.get().cpus).toEqual(
    new Map([
      [0, null],
      [1, shares],
    ]),
  );
  feed.stop();
  expect(fake.requests.at(-1)?.name).toBe('host-stats:unwatch');
});

it('asks again after a lost connection', async () => {
  const fake = createFakeSocket({ 'host-stats:watch': () => history });
  const feed = startHostFeed(fake.socket, hostId);
  fake.setConnected(true);
  fake.setConnected(false);
  fake.setConnected(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.requests.filter(({ name }) => name === 'host-stats:watch')).toHaveLength(2);
  feed.stop();
});
