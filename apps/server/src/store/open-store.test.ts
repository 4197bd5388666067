import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostIdSchema } from '@guesthouse/contract/ids';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openHostSettings } from './host-settings-store.ts';
import { openStore } from './open-store.ts';
import { newKeys } from './secret-keys.ts';

const keys = newKeys();
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guesthouse-store-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const mode = (path: string) => statSync(path).mode & 0o777;

test('a new data directory and all files in it are for their owner alone', async () => {
  const dataDir = join(root, 'deep', 'data');
  const store = await openStore(dataDir);
  expect(mode(dataDir)).toBe(0o700);
  for (const suffix of ['', '-wal', '-shm'])
    expect(mode(join(dataDir, `guesthouse.sqlite${suffix}`))).toBe(0o600);
  await store.close();
});

test('a file that was made readable is closed again', async () => {
  await (await openStore(root)).close();
  chmodSync(join(root, 'guesthouse.sqlite'), 0o644);
  await (await openStore(root)).close();
  expect(mode(join(root, 'guesthouse.sqlite'))).toBe(0o600);
});

test('two processes use one file: what one writes the other reads', async () => {
  const [one, other] = [await openStore(root), await openStore(root)];
  await (await openHostSettings(one.db, keys)).remove(hostIdSchema.parse('demo'));
  expect((await openHostSettings(other.db, keys)).isRemoved(hostIdSchema.parse('demo'))).toBe(true);
  await one.close();
  await other.close();
});

test('removed hosts survive a restart', async () => {
  const first = await openStore(root);
  const settings = await openHostSettings(first.db, keys);
  expect(settings.isRemoved(hostIdSchema.parse('demo'))).toBe(false);
  await settings.remove(hostIdSchema.parse('demo'));
  await settings.remove(hostIdSchema.parse('other'));
  await first.close();
  const second = await openStore(root);
  const again = await openHostSettings(second.db, keys);
  expect(['demo', 'other', 'third'].map((id) => again.isRemoved(hostIdSchema.parse(id)))).toEqual([
    true,
    true,
    false,
  ]);
  await second.close();
});
