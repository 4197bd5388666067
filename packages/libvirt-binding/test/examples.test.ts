import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGuestImage, GUEST_READY_LINE } from '../../../e2e/lab/guest.ts';
import { guestDomainXml } from '../../../e2e/lab/domain-xml.ts';
import { startPrivateDaemon, type PrivateDaemon } from '../../../e2e/lab/private-daemon.ts';
import { DomainConsoleFlags, open } from '../src/index.ts';
import { runProgram } from './support/run-fixture.ts';
import { Transcript } from './support/transcript.ts';

const directory = new URL('../examples/', import.meta.url);
const examples = readdirSync(directory)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace(/\.ts$/, ''));
/** What the test driver does not have. */
const onGuests = ['block-jobs', 'console', 'migration'];

async function expectToRun(name: string, args: readonly string[] = []): Promise<string> {
  const { exitCode, output } = await runProgram(`examples/${name}.js`, args);
  expect(exitCode, output).toBe(0);
  expect(output).not.toBe('');
  return output;
}

describe('the examples', () => {
  it('redo the application development guide', () => {
    const chapters = [
      ...['connections', 'host-information', 'domains', 'provisioning', 'save-and-restore'],
      ...['migration', 'statistics', 'devices', 'block-jobs', 'storage-pools', 'volumes'],
      ...['networks', 'interfaces', 'errors', 'events', 'console'],
    ];
    expect(chapters.filter((name) => !examples.includes(name))).toEqual([]);
  });

  it.concurrent.each(examples.filter((name) => !onGuests.includes(name)))(
    '%s runs on the test driver',
    { timeout: 60_000 },
    async (name) => {
      await expectToRun(name);
    },
  );
});

describe('the examples with guests', () => {
  let alpha: PrivateDaemon;
  let beta: PrivateDaemon;
  beforeAll(async () => {
    const start = (name: string) => startPrivateDaemon({ name, network: 'machine' });
    [alpha, beta] = await Promise.all([start('alpha'), start('beta')]);
    await startGuests(alpha);
  }, 180_000);
  afterAll(() => Promise.all([alpha.stop(), beta.stop()]));

  it('console talks to a shell', { timeout: 90_000 }, async () => {
    expect(await expectToRun('console', [alpha.uri, 'talker'])).toContain('42');
  });

  it('block-jobs merges an image', { timeout: 90_000 }, async () => {
    const output = await expectToRun('block-jobs', [alpha.uri, 'disk', 'vda']);
    expect(output).toContain('vda: READY');
    expect(output).toContain('vda: COMPLETED');
  });

  it('migration moves a guest', { timeout: 120_000 }, async () => {
    const args = [alpha.uri, beta.uri, 'talker', 'tcp://127.0.0.1:49160'];
    const output = await expectToRun('migration', args);
    expect(output).toMatch(/talker runs on .*: true/);
    expect(await beta.virsh(['domstate', 'talker'])).toContain('running');
  });
});

/** One with a shell, and one with a disk. */
async function startGuests(daemon: PrivateDaemon): Promise<void> {
  const image = join(daemon.dir, 'images/disk.qcow2');
  await promisify(execFile)('qemu-img', ['create', '-q', '-f', 'qcow2', image, '64M']);
  const connection = await open(daemon.uri);
  const talker = await connection.domainDefineXML(
    guestDomainXml({ name: 'talker', memoryMiB: 192, boot: await buildGuestImage() }),
  );
  const disk = await connection.domainDefineXML(
    guestDomainXml({ name: 'disk', memoryMiB: 16, disks: [{ path: image, format: 'qcow2' }] }),
  );
  await Promise.all([talker.create(), disk.create()]);
  const console = await talker.openConsole(null, DomainConsoleFlags.FORCE);
  await new Transcript(console).until(GUEST_READY_LINE, 120_000);
  console.destroy();
  await new Promise((resolve) => console.once('close', resolve));
  await connection.close();
}
