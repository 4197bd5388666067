import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { activityOfRow } from '../activity/activity-row-mapper.ts';
import { listActivityRows } from '../store/activity-store.ts';
import { openStore } from '../store/open-store.ts';
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

test('what is done at the terminal is in the activity, for admins, without the secret', async () => {
  const secret = await run('create', '--name', 'ci', '--role', 'operator');
  const [id = ''] = ((await run('list')).split('\n')[1] ?? '').split('\t');
  await run('revoke', id);
  const store = await openStore(dataDir);
  const rows = await listActivityRows(store.db, { unrestrictedOnly: false, limit: 9 });
  expect(await listActivityRows(store.db, { unrestrictedOnly: true, limit: 9 })).toEqual([]);
  await store.close();
  expect(rows.map(activityOfRow)).toMatchObject(
    ['Revoke an API token, at the terminal', 'Create an API token, at the terminal'].map(
      (text) => ({
        ...{ text, kind: 'order', subject: { name: 'ci', id } },
        actor: { kind: 'server', name: userInfo().username },
      }),
    ),
  );
  expect(JSON.stringify(rows)).not.toContain(secret);
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
