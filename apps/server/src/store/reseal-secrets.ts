import type { Kysely } from 'kysely';
import type { DatabaseSchema } from './database-schema.ts';
import { listHostRows, putSealedCredentials } from './host-store.ts';
import { keptHost, sealedCredentials } from './kept-host-mapper.ts';
import { sealedWith, type SecretKeys } from './secret-box.ts';
import { currentKeyOnly } from './secret-keys.ts';
import { writeSecretKeys } from './secret-key-file.ts';

/**
 * Seals with the current key what an earlier one has sealed, then drops the earlier keys. Cut off in
 * between, nothing is lost: a key goes when nothing is sealed with it any more.
 */
export async function resealSecrets(
  db: Kysely<DatabaseSchema>,
  dataDir: string,
  keys: SecretKeys,
): Promise<SecretKeys> {
  if (keys.keys.size === 1) return keys;
  const resealed = (await listHostRows(db)).flatMap((row): [string, Buffer][] => {
    if (!row.sealed_credentials || sealedWith(row.sealed_credentials) === keys.current) return [];
    const sealed = sealedCredentials(keptHost(row, keys), keys);
    return sealed ? [[row.host_id, sealed]] : [];
  });
  await putSealedCredentials(db, resealed);
  const kept = currentKeyOnly(keys);
  await writeSecretKeys(dataDir, kept);
  return kept;
}
