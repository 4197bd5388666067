import { domainKey } from '@guesthouse/contract/domain-key';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createFakeSocket } from '../../../testing/fake-socket.ts';
import { aDomain } from '../../../testing/summaries.ts';
import { createFiguresFeed } from './figures-feed.ts';

const { hostId, uuid } = aDomain();
const ref = { hostId, uuid };
const key = domainKey(ref);
const beat = (cpu: number | null, wide = false) => ({
  hostId,
  atMs: 0,
  wide,
  figures: { [uuid]: [cpu, wide ? null : 1024, null, null] },
});

function aFeed() {
  const fake = createFakeSocket({
    'figures:watch': () => ({ intervalMs: 2_000, loads: [{ ...ref, cpu: [0.1] }] }),
    'addresses:watch': () => [{ ...ref, addresses: ['192.0.2.1'] }],
  });
  const feed = createFiguresFeed(fake.socket);
  onTestFinished(feed.start());
  feed.wish({ domains: [ref], wide: [] }, { domains: [ref], wide: false });
  return { ...fake, feed };
}

it('goes on from what the server has seen, and tells whoever follows the machine', async () => {
  const { feed, send, setConnected } = aFeed();
  const listener = vi.fn();
  feed.subscribe(key, listener);
  setConnected(true);
  await vi.waitFor(() => expect(feed.addresses(key)).toEqual(['192.0.2.1']));
  expect(feed.loads(key)).toEqual([0.1]);
  listener.mockClear();
  send('figures:beat', beat(0.5));
  expect(listener).toHaveBeenCalledOnce();
  expect(feed.loads(key)).toEqual([0.1, 0.5]);
  expect(feed.figures(key)).toMatchObject({ cpu: 0.5, memoryKiB: 1024 });
});

it('keeps what a beat of all machines does not tell', () => {
  const { feed, send } = aFeed();
  send('figures:beat', beat(0.5));
  send('figures:beat', beat(0.7, true));
  expect(feed.figures(key)).toMatchObject({ cpu: 0.7, memoryKiB: 1024 });
  expect(feed.loads(key), 'the line has its own beat').toEqual([0.5]);
});

it('knows nothing once the connection is lost', () => {
  const { feed, send, setConnected } = aFeed();
  send('figures:beat', beat(0.5));
  setConnected(false);
  expect(feed.figures(key)).toBeUndefined();
});
