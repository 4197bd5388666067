import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { leaseDirectory, markDirectory, sweepLeases } from './lease.ts';

let parent = '';
beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'gh-sweep-'))));
afterEach(() => rmSync(parent, { recursive: true }));

function directory(name: string, lease?: object): string {
  const path = join(parent, name);
  mkdirSync(path);
  if (lease) writeFileSync(join(path, 'lease.json'), JSON.stringify(lease));
  return path;
}

it('removes what a process left that is gone', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  const left = directory('gh-lab-left', { pid, startedAt: '1' });
  await expect(sweepLeases(parent)).resolves.toEqual([left]);
  expect(existsSync(left)).toBe(false);
});

it('removes what is held by another process with the same number', async () => {
  const left = directory('gh-lab-reused', { pid: process.pid, startedAt: '1' });
  await expect(sweepLeases(parent)).resolves.toEqual([left]);
});

it('keeps what a living process holds, what has no lease yet, and what is not ours', async () => {
  await markDirectory(directory('gh-lab-held'));
  directory('gh-lab-new');
  directory('other', { pid: 0, startedAt: '1' });
  await expect(sweepLeases(parent)).resolves.toEqual([]);
});

it('gives each caller a directory of its own', async () => {
  const [one, two] = await Promise.all([leaseDirectory(), leaseDirectory()]);
  expect(one).not.toBe(two);
  for (const path of [one, two]) rmSync(path, { recursive: true });
});
