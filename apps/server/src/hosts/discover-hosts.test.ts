import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discoverHosts, machinePlaces } from './discover-hosts.ts';

describe('discoverHosts', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'discover-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function program(name: string) {
    await writeFile(join(folder, name), '');
    await chmod(join(folder, name), 0o755);
  }
  const found = async (asRoot = false) => {
    const hosts = await discoverHosts({
      systemSockets: [join(folder, 'libvirt-sock'), join(folder, 'virtqemud-sock')],
      programFolders: [folder, join(folder, 'absent')],
      asRoot,
    });
    return hosts.map(({ uri }) => uri);
  };

  it('finds nothing on a bare machine', async () => {
    expect(await found()).toEqual([]);
  });

  it('finds the system daemon by either socket', async () => {
    await writeFile(join(folder, 'virtqemud-sock'), '');
    expect(await found()).toEqual(['qemu:///system']);
  });

  it('finds the session where QEMU and a daemon are installed', async () => {
    await program('qemu-system-x86_64');
    expect(await found()).toEqual([]);
    await program('libvirtd');
    expect(await found()).toEqual(['qemu:///session']);
    expect(await found(true)).toEqual([]);
  });

  it('looks for daemons where a service has no path to', () => {
    expect(machinePlaces('/usr/bin:/usr/sbin:').programFolders).toEqual([
      '/usr/bin',
      '/usr/sbin',
      '/usr/local/sbin',
      '/usr/libexec',
    ]);
  });
});
