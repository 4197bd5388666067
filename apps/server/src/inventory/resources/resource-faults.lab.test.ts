import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObjectUuid } from '@guesthouse/contract/ids';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../../testing/live-fixture.ts';
import { resourceReader } from '../../testing/resource-reader.ts';
import { virsh } from '../../testing/virsh.ts';

/** The pulse gives a silent host up after 25 s. */
const silenceMs = 45_000;

let daemon: PrivateDaemon;
let steady: PrivateDaemon;
let steadyUri: string;
let live: LiveFixture;
let read: ReturnType<typeof resourceReader>;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'troubled' });
  steady = await startPrivateDaemon({ name: 'steady' });
  steadyUri = steady.uriOf('test:///default');
  for (const name of ['first', 'second']) await makePool(name, 300);
});
afterAll(async () => {
  await daemon.stop();
  await steady.stop();
});
beforeEach(async () => {
  live = await startLive({ connect: [daemon.uri, steadyUri] });
  read = resourceReader(live);
  await waitUntil('both hosts', () => live.hosts().every(({ state }) => state === 'connected'));
  await waitUntil('the pools', () => pools().length === 2);
});
afterEach(() => live[Symbol.asyncDispose]());

async function makePool(name: string, volumes: number): Promise<void> {
  const path = join(daemon.dir, name);
  await mkdir(path);
  for (let index = 0; index < volumes; index += 1)
    await writeFile(join(path, `volume-${index}.raw`), 'x');
  await daemon.virsh(['pool-create-as', name, 'dir', '--target', path]);
}

const troubled = () => live.hosts()[0]!;
const becomes = (state: string) =>
  waitUntil(`the host to be ${state}`, () => troubled().state === state, { timeoutMs: silenceMs });
const pools = () =>
  read.list('storage-pool').items.filter(({ hostId }) => hostId === troubled().hostId);
const poolUuid = (name: string): ObjectUuid => {
  const pool = pools().find((each) => each.name === name);
  if (!pool) throw new Error(`no pool ${name}`);
  return pool.uuid;
};
const volumes = (uuid: ObjectUuid) => read.nested('storage-volume', troubled().hostId, uuid);

describe('what is read of a host', { timeout: 120_000 }, () => {
  it('ends well where the pool vanishes in the middle of it', async () => {
    const [first, second] = [poolUuid('first'), poolUuid('second')];
    const reading = volumes(first);
    await daemon.virsh(['pool-destroy', 'first']);
    // Whatever had been read by then: it is an answer, and no error of the server.
    const outcome = await reading.catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toMatchObject({ code: 'resource_not_found' });
    await waitUntil('the pool to be gone', () => pools().length === 1);
    await expect(volumes(first)).rejects.toMatchObject({ code: 'resource_not_found' });
    const whole = await waitUntil('all of the other pool', async () => {
      const reply = await volumes(second);
      return reply.coverage[0]?.state === 'read' && reply;
    });
    expect(whole.items).toHaveLength(300);
    expect(troubled().state).toBe('connected');
    const path = join(daemon.dir, 'first');
    await daemon.virsh(['pool-create-as', 'first', 'dir', '--target', path]);
  });

  it('stays as last seen while the daemon stands still, and is read anew afterwards', async () => {
    const uuid = poolUuid('second');
    await waitUntil('the volumes', async () => (await volumes(uuid)).items.length === 300);
    await daemon.pause();
    try {
      await becomes('unreachable');
      expect(pools()).toHaveLength(2);
      // The other host is as quick as ever.
      await virsh(steadyUri, 'net-destroy default');
      await waitUntil('the network of the other host', () =>
        read.list('network').items.some(({ active, name }) => name === 'default' && !active),
      );
      await virsh(steadyUri, 'net-start default');
    } finally {
      await daemon.continue();
    }
    await becomes('connected');
    await daemon.virsh(['pool-destroy', 'first']);
    await waitUntil('what happened since', () => pools().length === 1);
    await waitUntil('the volumes again', async () => {
      const { items, coverage } = await volumes(uuid);
      return items.length === 300 && coverage[0]?.state === 'read';
    });
  });
});
