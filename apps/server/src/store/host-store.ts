import type { Kysely } from 'kysely';
import type { DatabaseSchema, HostRow } from './database-schema.ts';

type Db = Kysely<DatabaseSchema>;

export function listHostRows(db: Db): Promise<HostRow[]> {
  return db.selectFrom('hosts').selectAll().orderBy('created_at_ms').orderBy('host_id').execute();
}

/** The moment at which a row was made stays when it is put again. */
export async function putHostRow(db: Db, row: HostRow): Promise<void> {
  const { host_id: _hostId, created_at_ms: _createdAtMs, ...change } = row;
  await db
    .insertInto('hosts')
    .values(row)
    .onConflict((conflict) => conflict.column('host_id').doUpdateSet(change))
    .execute();
}

export async function deleteHostRow(db: Db, hostId: string): Promise<void> {
  await db.deleteFrom('hosts').where('host_id', '=', hostId).execute();
}

/** All of them or none. */
export function putSealedCredentials(
  db: Db,
  sealed: readonly (readonly [hostId: string, sealed: Buffer])[],
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    for (const [hostId, credentials] of sealed)
      await transaction
        .updateTable('hosts')
        .set({ sealed_credentials: credentials })
        .where('host_id', '=', hostId)
        .execute();
  });
}
