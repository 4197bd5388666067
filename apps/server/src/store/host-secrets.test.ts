import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostIdSchema } from '@guesthouse/contract/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartError } from '../config/start-error.ts';
import { openHostSettings } from './host-settings-store.ts';
import type { KeptHost } from './kept-host-mapper.ts';
import { openStore, type Store } from './open-store.ts';
import { resealSecrets } from './reseal-secrets.ts';
import { newKeys, withNewKey } from './secret-keys.ts';
import { readSecretKeys, secretKeyFile, writeSecretKeys } from './secret-key-file.ts';

let root: string;
let store: Store;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'guesthouse-secrets-'));
  store = await openStore(root);
});
afterEach(async () => {
  await store.close();
  rmSync(root, { recursive: true });
});

const alpha: KeptHost = {
  hostId: hostIdSchema.parse('alpha'),
  uri: 'qemu+tcp://alpha/system',
  label: 'Alpha',
  readOnly: true,
  credentials: { username: 'ada', password: 'correct horse battery staple' },
};

describe('the file of keys', () => {
  it('is made once, and for its owner alone', async () => {
    const keys = await readSecretKeys(root);
    expect(statSync(secretKeyFile(root)).mode & 0o777).toBe(0o600);
    expect(await readSecretKeys(root)).toEqual(keys);
    chmodSync(secretKeyFile(root), 0o644);
    await readSecretKeys(root);
    expect(statSync(secretKeyFile(root)).mode & 0o777).toBe(0o600);
  });

  it.each(['', '{}', '{"current":"0011223344556677","keys":{}}', 'nonsense'])(
    'is not written over when it holds %j',
    async (text) => {
      writeFileSync(secretKeyFile(root), text);
      await expect(readSecretKeys(root)).rejects.toThrow(StartError);
      expect(readFileSync(secretKeyFile(root), 'utf8')).toBe(text);
    },
  );
});

describe('hosts that are kept', () => {
  it('come back after a restart with all that was said of them', async () => {
    const keys = await readSecretKeys(root);
    await (await openHostSettings(store.db, keys)).keep(alpha);
    const again = await openHostSettings(store.db, await readSecretKeys(root));
    expect(again.kept()).toEqual([alpha]);
    await again.keep({ ...alpha, label: null, credentials: null });
    expect((await openHostSettings(store.db, keys)).kept()).toEqual([
      { ...alpha, label: null, credentials: null },
    ]);
    await again.remove(alpha.hostId);
    expect((await openHostSettings(store.db, keys)).kept()).toEqual([]);
  });

  it('leave no word of their credentials in any file', async () => {
    const settings = await openHostSettings(store.db, await readSecretKeys(root));
    await settings.keep(alpha);
    for (const name of readdirSync(root)) {
      const bytes = readFileSync(join(root, name));
      expect(bytes.includes('correct horse'), name).toBe(false);
      expect(bytes.includes('"ada"'), name).toBe(false);
    }
  });

  it('have no credentials any more when the key is another', async () => {
    await (await openHostSettings(store.db, newKeys())).keep(alpha);
    const settings = await openHostSettings(store.db, newKeys());
    expect(settings.kept()).toEqual([{ ...alpha, credentials: null }]);
  });
});

describe('a new key', () => {
  it('seals everything anew at the next start, and the old one goes', async () => {
    const first = await readSecretKeys(root);
    await (await openHostSettings(store.db, first)).keep(alpha);
    await writeSecretKeys(root, withNewKey(first));
    const keys = await resealSecrets(store.db, root, await readSecretKeys(root));
    expect([...keys.keys.keys()]).toEqual([keys.current]);
    expect(keys.current).not.toBe(first.current);
    expect(await readSecretKeys(root)).toEqual(keys);
    expect((await openHostSettings(store.db, keys)).kept()).toEqual([alpha]);
    expect((await openHostSettings(store.db, first)).kept()[0]?.credentials).toBeNull();
  });
});
