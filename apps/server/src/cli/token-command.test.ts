import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tokenCommand } from './token-command.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'guesthouse-cli-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const run = (...args: string[]) => tokenCommand(args, { GUESTHOUSE_DATA_DIR: dataDir });

test('create prints the token alone; list shows it without; revoke ends it', async () => {
  const secret = await run('create', '--name', 'ci', '--role', 'operator');
  expect(secret).toMatch(/^gh_[\w-]{43}$/);
  const [head, line, ...more] = (await run('list')).split('\n');
  expect(head).toBe('ID\tROLE\tCREATED\tLAST USED\tNAME');
  expect(more).toEqual([]);
  const [id = '', role, , lastUsed, name] = (line ?? '').split('\t');
  expect([role, lastUsed, name]).toEqual(['operator', 'never', 'ci']);
  expect(await run('revoke', id)).toBe(`revoked ${id}`);
  expect((await run('list')).split('\n')).toHaveLength(1);
  await expect(run('revoke', id)).rejects.toMatchObject({ code: 'token_not_found' });
});

test.each([
  [[], 'create, list or revoke'],
  [['constructor'], 'create, list or revoke'],
  [['create', '--role', 'admin'], '--name'],
  [['create', '--name', 'x', '--role', 'king'], 'viewer, operator, admin'],
  [['revoke'], 'token list'],
  [['revoke', 'x'], 'token list'],
  [['list', '--frobnicate'], 'no option --frobnicate'],
])('%j is a mistake that is explained', async (args, words) => {
  await expect(run(...args)).rejects.toThrow(words);
});
