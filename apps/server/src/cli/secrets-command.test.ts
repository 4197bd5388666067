import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConfigError } from '../config/config-error.ts';
import { seal, unseal } from '../store/secret-box.ts';
import { readSecretKeys } from '../store/secret-key-file.ts';
import { secretsCommand } from './secrets-command.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'guesthouse-secrets-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test('a new key seals, and what the old one has sealed still opens', async () => {
  const before = await readSecretKeys(dataDir);
  const sealed = seal(before, 'secret', 'alpha');
  const said = await secretsCommand(['rotate', '--data-dir', dataDir], {});
  const after = await readSecretKeys(dataDir);
  expect(said).toContain(after.current);
  expect(after.current).not.toBe(before.current);
  expect(unseal(after, sealed, 'alpha')).toBe('secret');
  for (const key of after.keys.values()) expect(said).not.toContain(key.toString('base64'));
});

test('another word is a mistake', async () => {
  await expect(secretsCommand(['show', '--data-dir', dataDir], {})).rejects.toThrow(ConfigError);
});
