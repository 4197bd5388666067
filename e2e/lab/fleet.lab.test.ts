import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startFleet } from './fleet.ts';
import { startPrivateDaemon } from './private-daemon.ts';
import { runCommand } from './run-command.ts';
import { testDomainName, testHostXml } from './test-host-xml.ts';

it('starts a fleet of real guests and tells how far it is', async () => {
  const daemon = await startPrivateDaemon({ name: 'fleet' });
  const progress: number[] = [];
  const names = await startFleet(daemon, {
    count: 3,
    concurrency: 2,
    onProgress: (started) => progress.push(started),
  });
  const running = await daemon.virsh(['list', '--state-running', '--name']);
  expect(running.trim().split('\n').sort()).toEqual(names);
  expect(progress).toEqual([1, 2, 3]);
  await daemon.stop();
});

it('writes hosts that the test driver reads, with domains in many states', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'gh-host-'));
  const path = join(directory, 'host.xml');
  await writeFile(path, testHostXml({ domains: 250, networks: 3, pools: 2, volumesPerPool: 4 }));
  const virsh = async (...args: string[]) =>
    (await runCommand('virsh', ['-q', '-c', `test://${path}`, ...args])).trim().split('\n');
  const domains = await virsh('list', '--all', '--name');
  expect(domains).toHaveLength(250);
  expect(domains).toContain(testDomainName(249));
  expect(await virsh('list', '--state-paused', '--name')).toHaveLength(25);
  expect(await virsh('net-list')).toHaveLength(3);
  expect(await virsh('vol-list', 'pool-1')).toHaveLength(4);
  await rm(directory, { recursive: true });
});
