import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defineGuest } from './define-guest.ts';
import { leftBehind } from './left-behind.ts';
import { repositoryDir } from './lab-paths.ts';
import { startPrivateDaemon } from './private-daemon.ts';
import { runCommand } from './run-command.ts';
import { waitUntil } from './wait-until.ts';

const CLEAN = { processes: [], mounts: [], directories: [] };
const isRoot = process.getuid?.() === 0;

describe('a private daemon', () => {
  it('leaves nothing behind, guests included', async () => {
    const daemon = await startPrivateDaemon({ name: 'alpha' });
    await defineGuest(daemon, { name: 'guest' });
    await daemon.virsh(['start', 'guest']);
    expect((await leftBehind(daemon.dir)).processes).not.toEqual([]);
    await daemon.stop();
    expect(await leftBehind(daemon.dir)).toEqual(CLEAN);
  });

  it('goes with the process that started it, even if that one is killed', async () => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'e2e/lab/cli.ts', 'daemon', '--name', 'crash', '--fleet', '1'],
      { cwd: repositoryDir, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [uri] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    const dir = /socket=(.*?)\/run\//.exec(uri)?.[1] ?? '';
    expect(existsSync(dir)).toBe(true);
    child.kill('SIGKILL');
    await waitUntil('the end of all it started', async () => {
      const { processes, mounts, directories } = await leftBehind(dir);
      return [...processes, ...mounts, ...directories].length === 0;
    });
  });

  it('shares nothing with another one beside it', async () => {
    const both = await Promise.all(['alpha', 'beta'].map((name) => startPrivateDaemon({ name })));
    const [alpha, beta] = both;
    if (!alpha || !beta) throw new Error('two were started');
    await defineGuest(alpha, { name: 'guest' });
    expect((await beta.virsh(['list', '--all', '--name'])).trim()).toBe('');
    const uuids = await Promise.all(
      both.map(
        async (daemon) => /<uuid>.*<\/uuid>/.exec(await daemon.virsh(['capabilities']))?.[0],
      ),
    );
    expect(uuids[0]).toBeDefined();
    expect(uuids[0]).not.toBe(uuids[1]);
    if (isRoot) expect((await alpha.virsh(['hostname'])).trim()).toBe('alpha');
    await Promise.all(both.map((daemon) => daemon.stop()));
  });

  it('can be killed and started again under its running guests', async () => {
    const daemon = await startPrivateDaemon({ name: 'alpha' });
    await defineGuest(daemon, { name: 'guest' });
    await daemon.virsh(['start', 'guest']);
    await daemon.kill('SIGKILL');
    await expect(daemon.virsh(['list'])).rejects.toThrow(/connect/i);
    await daemon.restart();
    expect(await daemon.virsh(['domstate', 'guest'])).toMatch(/running/);
    await daemon.stop();
  });

  it('can be paused: it then accepts connections and answers nobody', async () => {
    const daemon = await startPrivateDaemon({ name: 'alpha' });
    await daemon.pause();
    const asked = runCommand('virsh', ['-c', daemon.uri, 'hostname'], { timeoutMs: 500 });
    await expect(asked).rejects.toThrow();
    await daemon.continue();
    await expect(daemon.virsh(['hostname'])).resolves.toMatch(/\w/);
    await daemon.stop();
  });

  it('offers the test driver over its socket', async () => {
    const daemon = await startPrivateDaemon({ name: 'alpha' });
    const listed = await runCommand('virsh', ['-c', daemon.uriOf('test:///default'), 'list']);
    expect(listed).toMatch(/test\s+running/);
    await daemon.stop();
  });
});
