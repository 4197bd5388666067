import type { DomainState } from '@guesthouse/contract/domain-state';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs virsh commands, one connection for all of them. */
export async function virsh(uri: string, ...commands: string[]): Promise<string> {
  const { stdout } = await run('virsh', ['-q', '-c', uri, commands.join('; ')], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LC_ALL: 'C' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

const listed = [
  ['running', '--state-running'],
  ['paused', '--state-paused'],
  ['shutoff', '--state-shutoff'],
] as const satisfies (readonly [DomainState, string])[];

/** What `virsh list --all` says: names and states, in the order of their names. */
export async function virshDomains(uri: string): Promise<[name: string, state: string][]> {
  const lists = await Promise.all(
    listed.map(async ([state, option]) => {
      const names = await virsh(uri, `list --all --name ${option}`);
      return names.split('\n').flatMap((name): [string, string][] => (name ? [[name, state]] : []));
    }),
  );
  return lists.flat().sort(([a], [b]) => (a < b ? -1 : 1));
}
