import { hostIdSchema, type HostId } from '@guesthouse/contract/ids';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { DatabaseSchema } from './database-schema.ts';
import { deleteHostRow, listHostRows, putHostRow } from './host-store.ts';
import { hostRow, keptHost, type KeptHost } from './kept-host-mapper.ts';
import type { SecretKeys } from './secret-box.ts';

const key = 'removed-hosts';
const removedSchema = z.array(hostIdSchema);

/** What people decided about hosts: read once, then asked without the database. */
export interface HostSettings {
  isRemoved(hostId: HostId): boolean;
  /** Keeps a host from coming back at the next start, and forgets what was said about it. */
  remove(hostId: HostId): Promise<void>;
  /** In the order in which they were added. */
  kept(): KeptHost[];
  keep(host: KeptHost): Promise<void>;
}

export async function openHostSettings(
  db: Kysely<DatabaseSchema>,
  keys: SecretKeys,
): Promise<HostSettings> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst();
  const removed = new Set<HostId>(row ? removedSchema.parse(JSON.parse(row.value)) : []);
  const rows = await listHostRows(db);
  const kept = new Map(rows.map((kept) => [kept.host_id, keptHost(kept, keys)]));
  return {
    isRemoved: (hostId) => removed.has(hostId),
    async remove(hostId) {
      // Before the write: two removals at once must each write both.
      removed.add(hostId);
      kept.delete(hostId);
      await deleteHostRow(db, hostId);
      const value = JSON.stringify([...removed]);
      await db
        .insertInto('settings')
        .values({ key, value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    },
    kept: () => [...kept.values()],
    async keep(host) {
      kept.set(host.hostId, host);
      await putHostRow(db, hostRow(host, keys, Date.now()));
    },
  };
}
