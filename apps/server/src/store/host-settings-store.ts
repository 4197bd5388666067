import { hostIdSchema, type HostId } from '@guesthouse/contract/ids';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { DatabaseSchema } from './database-schema.ts';

const key = 'removed-hosts';
const removedSchema = z.array(hostIdSchema);

/** Which hosts a person took off the list: read once, then asked without the database. */
export async function openHostSettings(db: Kysely<DatabaseSchema>) {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst();
  const removed = new Set<HostId>(row ? removedSchema.parse(JSON.parse(row.value)) : []);
  return {
    isRemoved: (hostId: HostId) => removed.has(hostId),
    async remove(hostId: HostId): Promise<void> {
      // Before the write: two removals at once must each write both.
      removed.add(hostId);
      const value = JSON.stringify([...removed]);
      await db
        .insertInto('settings')
        .values({ key, value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    },
  };
}
