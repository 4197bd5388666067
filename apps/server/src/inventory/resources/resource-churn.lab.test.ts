import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../../testing/live-fixture.ts';
import { resourceReader } from '../../testing/resource-reader.ts';
import { usedBytes } from '../../testing/used-bytes.ts';
import { virsh } from '../../testing/virsh.ts';

const roundsToWarmUp = 4;
const rounds = 12;
const networksInRound = 100;
/** Of 1,200 networks one that stayed behind would be a few KiB each; less than this is the collector's. */
const headroomBytes = 2 * 1024 * 1024;

let daemon: PrivateDaemon;
let uri: string;
let live: LiveFixture;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'churn' });
  uri = daemon.uriOf('test:///default');
  live = await startLive({ connect: [uri] });
  await waitUntil('the host', () => live.hosts()[0]?.state === 'connected');
});
afterAll(async () => {
  await live[Symbol.asyncDispose]();
  await daemon.stop();
});

it('keeps nothing of thousands of networks that came and went', async () => {
  const read = resourceReader(live);
  const names = () => read.list('network').items.map(({ name }) => name);
  const file = join(daemon.dir, 'passing.xml');
  await writeFile(file, `<network><name>passing</name><bridge name='gh-p'/></network>`);
  // Each is another to libvirt and to the mirror: it is given a UUID of its own.
  const come = `net-define ${file}`;
  const go = 'net-undefine passing';
  const comeAndGo = Array.from({ length: networksInRound }, () => [come, go]).flat();
  const round = async () => {
    await virsh(uri, ...comeAndGo, come);
    await waitUntil('the last of them', () => names().includes('passing'));
    await virsh(uri, go);
    await waitUntil('it to be gone', () => !names().includes('passing'));
  };
  for (let each = 0; each < roundsToWarmUp; each += 1) await round();
  const before = usedBytes(live);
  for (let each = 0; each < rounds; each += 1) await round();
  await waitUntil('the readings to end', () => read.list('network').coverage[0]?.state === 'read');
  expect(usedBytes(live) - before).toBeLessThan(headroomBytes);
  expect(names()).toEqual(['default']);
}, 120_000);
