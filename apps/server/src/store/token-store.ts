import type { Kysely } from 'kysely';
import type { ApiTokenRow, DatabaseSchema } from './database-schema.ts';

type Db = Kysely<DatabaseSchema>;

export function listTokenRows(db: Db): Promise<ApiTokenRow[]> {
  return db.selectFrom('api_tokens').selectAll().orderBy('created_at_ms').execute();
}

export async function insertToken(db: Db, row: ApiTokenRow): Promise<void> {
  await db.insertInto('api_tokens').values(row).execute();
}

export function findTokenByHash(db: Db, tokenHash: Buffer): Promise<ApiTokenRow | undefined> {
  return db
    .selectFrom('api_tokens')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

export function findTokenById(db: Db, tokenId: string): Promise<ApiTokenRow | undefined> {
  return db.selectFrom('api_tokens').selectAll().where('token_id', '=', tokenId).executeTakeFirst();
}

export async function touchToken(db: Db, tokenId: string, atMs: number): Promise<void> {
  await db
    .updateTable('api_tokens')
    .set({ last_used_at_ms: atMs })
    .where('token_id', '=', tokenId)
    .execute();
}

/** @returns false when there is no such token. */
export async function deleteToken(db: Db, tokenId: string): Promise<boolean> {
  const result = await db
    .deleteFrom('api_tokens')
    .where('token_id', '=', tokenId)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}
