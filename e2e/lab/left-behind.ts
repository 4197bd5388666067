import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a private daemon left on the machine: processes, mounts and its directory. All empty is clean. */
export interface LeftBehind {
  processes: string[];
  mounts: string[];
  directories: string[];
}

/** Looks for every trace of a daemon's directory. */
export async function leftBehind(daemonDir: string): Promise<LeftBehind> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(pids.map((pid) => commandOf(pid)));
  const mounts = await readFile('/proc/self/mounts', 'utf8');
  return {
    processes: commands.filter((command) => command.includes(`${daemonDir}/`)),
    mounts: mounts.split('\n').filter((line) => line.includes(daemonDir)),
    directories: existsSync(daemonDir) ? [daemonDir] : [],
  };
}

/** The command line of a process; empty for one that ended while we looked. */
async function commandOf(pid: string): Promise<string> {
  const text = await readFile(join('/proc', pid, 'cmdline'), 'utf8').catch(() => '');
  return text.replaceAll('\0', ' ');
}
