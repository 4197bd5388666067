import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';
import { minimalDomainXml } from '../testing/minimal-domain-xml.ts';
import { virsh, virshDomains } from '../testing/virsh.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const machines = 100;
const changes = 1_000;
const batches = 20;
const stormMs = 10_000;

let daemon: PrivateDaemon;
let live: LiveFixture;
let uri: string;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'storm' });
  // All clients of the daemon share this host of the test driver, for as long as there is one.
  uri = daemon.uriOf('test:///default');
  live = await startLive({ connect: [uri] });
  await waitUntil('the host to be read', () => live.domain('test'));
  const definitions: string[] = [];
  for (let index = 0; index < machines; index += 1) {
    const path = join(daemon.dir, `storm-${index}.xml`);
    await writeFile(path, minimalDomainXml(`storm-${index}`));
    definitions.push(`define ${path}`);
  }
  await virsh(uri, ...definitions);
  await waitUntil('the machines', () => live.domains().length === machines + 1);
});
afterAll(async () => {
  await live[Symbol.asyncDispose]();
  await daemon.stop();
});

/** The next step of a machine's life, whatever it has been through: each is possible after the one before. */
const life = ['start', 'suspend', 'resume', 'destroy'] as const;

const mirrored = () =>
  live
    .domains()
    .map(({ name, state }): [string, string] => [name, state])
    .sort(([a], [b]) => (a < b ? -1 : 1));

it('equals virsh list --all after a thousand changes in ten seconds', async () => {
  const began = performance.now();
  for (let batch = 0; batch < batches; batch += 1) {
    const first = (batch * changes) / batches;
    const commands = Array.from({ length: changes / batches }, (_, offset) => {
      const number = first + offset;
      const step = life[Math.floor(number / machines) % life.length] ?? 'start';
      return `${step} storm-${number % machines}`;
    });
    await virsh(uri, ...commands);
    await pause(Math.max(0, began + ((batch + 1) * stormMs) / batches - performance.now()));
  }
  const expected = await virshDomains(uri);
  expect(expected).toHaveLength(machines + 1);
  await waitUntil('the mirror to have followed', () => {
    return JSON.stringify(mirrored()) === JSON.stringify(expected);
  });
  const heard = live.sent.filter(({ event }) => event === 'domain:changed');
  expect(heard.length, 'and pages were told').toBeGreaterThan(batches);
}, 60_000);
