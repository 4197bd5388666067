import { randomUUID } from 'node:crypto';
import { chmod, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StartError } from '../config/start-error.ts';
import type { SecretKeys } from './secret-box.ts';
import { newKeys } from './secret-keys.ts';

const keyFileSchema = z
  .object({
    current: z.string().regex(/^[0-9a-f]{16}$/),
    keys: z.record(z.string(), z.base64().length(44)),
  })
  .refine(({ current, keys }) => Object.hasOwn(keys, current));

export function secretKeyFile(dataDir: string): string {
  return join(dataDir, 'secrets.key');
}

/**
 * The keys of this installation, made at the first start.
 * @throws StartError for a file that is not ours: a new one in its place would lose every secret
 */
export async function readSecretKeys(dataDir: string): Promise<SecretKeys> {
  const path = secretKeyFile(dataDir);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new StartError(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  });
  if (text === null) return created(dataDir);
  await chmod(path, 0o600);
  return parsed(text, path);
}

/** Whole or not at all, and for its owner alone. */
export async function writeSecretKeys(dataDir: string, { current, keys }: SecretKeys) {
  const path = secretKeyFile(dataDir);
  const draft = `${path}.${randomUUID()}`;
  const encoded = [...keys].map(([id, key]) => [id, key.toString('base64')] as const);
  const file = await open(draft, 'wx', 0o600);
  await file.writeFile(`${JSON.stringify({ current, keys: Object.fromEntries(encoded) })}\n`);
  await file.sync();
  await file.close();
  await rename(draft, path);
}

async function created(dataDir: string): Promise<SecretKeys> {
  const keys = newKeys();
  await writeSecretKeys(dataDir, keys);
  return keys;
}

function parsed(text: string, path: string): SecretKeys {
  try {
    const { current, keys } = keyFileSchema.parse(JSON.parse(text));
    const decoded = Object.entries(keys).map(
      ([id, key]) => [id, Buffer.from(key, 'base64')] as const,
    );
    return { current, keys: new Map(decoded) };
  } catch {
    throw new StartError(
      `${path} does not hold the keys of this installation. Restore it from a backup, or move it away: ` +
        'the credentials of hosts then have to be given again.',
    );
  }
}
