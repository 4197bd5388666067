import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';
import { usedBytes } from '../testing/used-bytes.ts';
import { virsh } from '../testing/virsh.ts';

const roundsToWarmUp = 4;
const rounds = 12;
const machinesInRound = 100;
/** Of 1,200 machines one that stayed behind would be a few KiB each; less than this is the collector's. */
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

it('keeps nothing of thousands of machines that came, ran and went', async () => {
  const file = join(daemon.dir, 'passing.xml');
  await writeFile(
    file,
    `<domain type='test'><name>passing</name><memory>8192</memory><os><type>hvm</type></os></domain>`,
  );
  // Each is another to libvirt and to the mirror: it is given a UUID of its own.
  const come = [`define ${file}`, 'start passing'];
  const go = ['destroy passing', 'undefine passing'];
  const comeAndGo = Array.from({ length: machinesInRound }, () => [...come, ...go]).flat();
  const round = async () => {
    await virsh(uri, ...comeAndGo, ...come);
    await waitUntil('the last of them', () => live.domain('passing')?.state === 'running');
    await virsh(uri, ...go);
    await waitUntil('it to be gone', () => live.domain('passing') === undefined);
  };
  for (let each = 0; each < roundsToWarmUp; each += 1) await round();
  const before = usedBytes(live);
  for (let each = 0; each < rounds; each += 1) await round();
  expect(usedBytes(live) - before).toBeLessThan(headroomBytes);
  expect(live.domains().map(({ name }) => name)).toEqual(['test']);
}, 120_000);
