import { figuresBeatSchema, type FiguresBeat } from '@guesthouse/contract/figures';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFleet } from '../../../../e2e/lab/fleet.ts';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';

let daemon: PrivateDaemon;
let live: LiveFixture;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'figures' });
  await startFleet(daemon, { count: 3 });
  live = await startLive({ connect: [daemon.uri] });
  await waitUntil('the guests', () => live.domains().length === 3);
});
afterAll(async () => {
  await live[Symbol.asyncDispose]();
  await daemon.stop();
});

type Page = ReturnType<LiveFixture['socket']>;
const beats = (page: Page): FiguresBeat[] =>
  page.received
    .filter(({ event }) => event === 'figures:beat')
    .map(({ payload }) => figuresBeatSchema.parse(payload));
const refs = () => live.domains().map(({ hostId, uuid }) => ({ hostId, uuid }));
const watch = (
  page: Page,
  wish: Parameters<(typeof live.live.socketHandlers)['figures:watch']>[0],
) => live.live.socketHandlers['figures:watch'](wish, page);

it('sends to each page the machines on its screen, and no others', async () => {
  const [first, second] = refs();
  const page = live.socket();
  const other = live.socket();
  await watch(page, { domains: [first!], wide: [] });
  await watch(other, { domains: [first!, second!], wide: [] });
  await waitUntil('two beats', () => beats(page).length >= 2 && beats(other).length >= 2);
  for (const { figures, wide } of beats(page)) {
    expect(Object.keys(figures)).toEqual([first!.uuid]);
    expect(wide).toBe(false);
  }
  expect(Object.keys(beats(other)[1]!.figures)).toHaveLength(2);
  const [cpu, memoryKiB, disk, net] = beats(page)[1]!.figures[first!.uuid]!;
  expect(cpu).toBeGreaterThanOrEqual(0);
  expect(memoryKiB).toBeGreaterThan(0);
  expect(disk).toBe(0);
  expect(net).not.toBeUndefined();

  const late = live.socket();
  const { loads } = await watch(late, { domains: [first!], wide: [] });
  expect(loads[0]!.cpu.length, 'what was seen before is there for who comes later').toBeGreaterThan(
    1,
  );
  for (const one of [page, other, late]) one.disconnect();
});

it('reads all machines only while a page needs one group of all', async () => {
  const page = live.socket();
  await watch(page, { domains: [], wide: ['mem'] });
  await waitUntil('a beat of all', () => beats(page).some(({ wide }) => wide));
  const { figures } = beats(page).find(({ wide }) => wide)!;
  expect(Object.keys(figures)).toHaveLength(3);
  const [cpu, memoryKiB] = Object.values(figures)[0]!;
  expect(cpu, 'was not asked for').toBeNull();
  expect(memoryKiB).toBeGreaterThan(0);
  page.disconnect();
});
