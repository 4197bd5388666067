import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { labCacheDir } from '../../../../e2e/lab/lab-paths.ts';
import { startPrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { publishDirectory } from '../../../../e2e/lab/publish-directory.ts';
import { runCommand } from '../../../../e2e/lab/run-command.ts';

const groups = '/sys/fs/cgroup';

/** libvirt's LXC driver wants root, and control groups of version 1 that it may divide. */
export const containersRun =
  process.getuid?.() === 0 && isWritable(join(groups, 'devices')) && existsSync('/usr/bin/dpkg');

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export interface ContainerDaemon {
  readonly uri: string;
  /** The program that holds a container: a definition's `<emulator>`. */
  readonly emulator: string;
  /** For files of the test. */
  readonly dir: string;
  stop(): Promise<void>;
}

/** A private daemon with libvirt's LXC driver, which is unpacked and not installed. */
export async function startContainerDaemon(): Promise<ContainerDaemon> {
  const unpacked = await lxcDriver();
  const before = new Set(machineGroups());
  const daemon = await startPrivateDaemon({ name: 'containers', network: 'machine' });
  const drivers = join(daemon.dir, 'drivers');
  await mkdir(drivers);
  const installed = await driverDirectory('/');
  for (const from of [installed, await driverDirectory(unpacked)])
    for (const file of await readdir(from)) await copyFile(join(from, file), join(drivers, file));
  // Where both versions are mounted, the driver would take the second for its own. Drivers are loaded
  // when a daemon starts; the next one comes when this one is gone for sure.
  const script = `set -e
mount --bind ${drivers} ${installed}
! mountpoint -q ${groups}/unified || umount --lazy ${groups}/unified
daemon=$(cat ${daemon.dir}/libvirtd.pid)
kill -s KILL "$daemon"
while kill -s 0 "$daemon" 2>/dev/null; do sleep 0.05; done
`;
  await writeFile(join(daemon.dir, 'containers.sh'), script);
  await daemon.run('containers');
  await daemon.restart();
  return {
    uri: daemon.uriOf('lxc:///system'),
    emulator: join(unpacked, 'usr/lib/libvirt/libvirt_lxc'),
    dir: daemon.dir,
    stop: async () => {
      await daemon.stop();
      // libvirt removes the group of a container and leaves the one above it.
      for (const group of machineGroups().filter((path) => !before.has(path)))
        await rmdir(group).catch(() => undefined);
    },
  };
}

const machineGroups = (): string[] =>
  readdirSync(groups)
    .map((controller) => join(groups, controller, 'machine'))
    .filter((path) => existsSync(path));

function lxcDriver(): Promise<string> {
  return publishDirectory(join(labCacheDir, 'libvirt-daemon-driver-lxc'), async (draft) => {
    const apt = (...args: string[]) =>
      runCommand('apt-get', args, { cwd: draft, timeoutMs: 300_000 });
    const download = () => apt('download', 'libvirt-daemon-driver-lxc');
    // What apt knows of its packages may be old, or not there.
    await download().catch(async () => {
      await apt('update');
      await download();
    });
    for (const file of await readdir(draft)) {
      await runCommand('dpkg', ['-x', join(draft, file), draft]);
      await rm(join(draft, file));
    }
  });
}

async function driverDirectory(root: string): Promise<string> {
  const libraries = join(root, 'usr/lib');
  for (const architecture of await readdir(libraries)) {
    const directory = join(libraries, architecture, 'libvirt/connection-driver');
    if (existsSync(directory)) return directory;
  }
  throw new Error(`no drivers of libvirt in ${libraries}`);
}
