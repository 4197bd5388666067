import type { Addresses } from '@guesthouse/contract/figures';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';

let daemon: PrivateDaemon;
let live: LiveFixture;

beforeAll(async () => {
  // Its domain has leases that libvirt makes up.
  daemon = await startPrivateDaemon({ name: 'addresses' });
  live = await startLive({ connect: [daemon.uriOf('test:///default')] });
  await waitUntil('the machine', () => live.domain('test'));
});
afterAll(async () => {
  await live[Symbol.asyncDispose]();
  await daemon.stop();
});

it('finds the addresses of a running machine, tells when they go, and forgets them', async () => {
  const { socketHandlers, httpHandlers } = live.live;
  const ref = live.refOf('test');
  const page = live.socket();
  const told = () =>
    page.received.flatMap(({ event, payload }) =>
      event === 'addresses:changed' ? (payload as Addresses) : [],
    );
  const known = await socketHandlers['addresses:watch']({ domains: [ref], wide: false }, page);
  expect(known).toEqual([]);
  await waitUntil('an address', () => told().some(({ addresses }) => addresses.length > 0));
  expect(told()[0]).toMatchObject(ref);
  expect(told()[0]?.addresses[0]).toMatch(/^[\d.]+$|:/);

  const other = live.socket();
  const again = await socketHandlers['addresses:watch']({ domains: [], wide: true }, other);
  expect(again.find(({ uuid }) => uuid === ref.uuid)?.addresses).toEqual(told()[0]?.addresses);

  await httpHandlers.forceOffDomain(
    { params: ref, query: undefined, body: { graceful: false } },
    live.context,
  );
  await waitUntil('them to go', () => told().at(-1)?.addresses.length === 0);
  page.disconnect();
  other.disconnect();
});

it('asks the demo host without bringing the server down', async () => {
  await using demo = await startLive({ demo: true });
  const { socketHandlers } = demo.live;
  const page = demo.socket();
  await waitUntil('the demo host', () => demo.domains().length > 10);
  await socketHandlers['addresses:watch']({ domains: [], wide: true }, page);
  const found = () => page.received.filter(({ event }) => event === 'addresses:changed').length;
  await waitUntil('addresses', () => found() > 5);
  page.disconnect();
});
