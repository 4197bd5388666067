import type { Kysely } from 'kysely';
import type { DatabaseSchema } from './database-schema.ts';

type Db = Kysely<DatabaseSchema>;

/** @returns JSON */
export async function findPreferences(db: Db, accountId: string): Promise<string | null> {
  const row = await db
    .selectFrom('preferences')
    .select('value')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return row?.value ?? null;
}

export async function putPreferences(db: Db, accountId: string, value: string): Promise<void> {
  await db
    .insertInto('preferences')
    .values({ account_id: accountId, value })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ value }))
    .execute();
}
