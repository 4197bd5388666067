import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'gh-lab-';
const LEASE_FILE = 'lease.json';

/** Who holds a directory: a process id alone could be another process's by now. */
interface Lease {
  pid: number;
  startedAt: string;
}

/** A fresh directory under the system's temporary one, marked as held by this process. */
export async function leaseDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), PREFIX));
  await markDirectory(directory);
  return directory;
}

/** Marks an existing directory as held by this process. */
export async function markDirectory(directory: string): Promise<void> {
  const lease: Lease = { pid: process.pid, startedAt: await processStart(process.pid) };
  await writeFile(join(directory, LEASE_FILE), JSON.stringify(lease));
}

/**
 * Removes leased directories whose holder is gone: what is left when even the lab's own shell was killed.
 * A directory without a lease is somebody's who is just making it, and stays.
 */
export async function sweepLeases(parent = tmpdir()): Promise<string[]> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(PREFIX));
  const removed: string[] = [];
  for (const directory of names.map((name) => join(parent, name))) {
    const lease = await readLease(directory);
    if (lease === undefined || (await processStart(lease.pid)) === lease.startedAt) continue;
    await rm(directory, { recursive: true, force: true });
    removed.push(directory);
  }
  return removed;
}

async function readLease(directory: string): Promise<Lease | undefined> {
  const text = await readFile(join(directory, LEASE_FILE), 'utf8').catch(() => undefined);
  return text === undefined || text === '' ? undefined : (JSON.parse(text) as Lease);
}

/** Start time in clock ticks since boot, field 22 of proc_pid_stat(5); empty for no such process. */
async function processStart(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The command name, in parentheses, may itself hold spaces and parentheses.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
