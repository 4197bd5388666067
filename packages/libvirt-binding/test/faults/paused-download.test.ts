import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { open } from '../../src/index.ts';
import { runFixture } from '../support/run-fixture.ts';

const MiB = 1024 * 1024;
const volumeMiB = 800;

let daemon: PrivateDaemon;
let path: string;
beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'download' });
  const connection = await open(daemon.uri);
  const directory = join(daemon.dir, 'pool');
  await mkdir(directory);
  const pool = await connection.storagePoolCreateXML(
    `<pool type='dir'><name>large</name><target><path>${directory}</path></target></pool>`,
  );
  const volume = await pool.storageVolCreateXML(
    `<volume><name>large.img</name><capacity unit='MiB'>${volumeMiB}</capacity>
     <allocation>0</allocation></volume>`,
  );
  path = await volume.getPath();
  await connection.close();
}, 60_000);
afterAll(() => daemon.stop());

it('a download whose reader pauses stays small', { timeout: 300_000 }, async () => {
  const { output, exitCode } = await runFixture('paused-download', [daemon.uri, path]);
  expect(exitCode, output).toBe(0);
  const report = JSON.parse(output) as Record<string, number>;
  expect(report).toMatchObject({ bytes: volumeMiB * MiB, pauses: volumeMiB / 40, left: 0 });
  // All of it: Node itself, libvirt and what libvirt needs are 65 MiB.
  expect(report['largestBytes']).toBeLessThan(100 * MiB);
});
