import type { Kysely } from 'kysely';
import type { ActivityRow, DatabaseSchema, NewActivityRow } from './database-schema.ts';

type Db = Kysely<DatabaseSchema>;

/** Rows in one statement: SQLite has a limit on parameters. */
const rowsAtOnce = 500;

export function insertActivity(db: Db, rows: readonly NewActivityRow[]): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    for (let begin = 0; begin < rows.length; begin += rowsAtOnce) {
      const some = rows.slice(begin, begin + rowsAtOnce);
      await transaction.insertInto('activity').values(some).execute();
    }
  });
}

/** @returns 0 where nothing has ever happened */
export async function newestActivityId(db: Db): Promise<number> {
  const row = await db
    .selectFrom('activity')
    .select('entry_id')
    .orderBy('entry_id', 'desc')
    .executeTakeFirst();
  return row?.entry_id ?? 0;
}

/** Oldest first. */
export function activityAfter(db: Db, entryId: number, limit: number): Promise<ActivityRow[]> {
  return db
    .selectFrom('activity')
    .selectAll()
    .where('entry_id', '>', entryId)
    .orderBy('entry_id')
    .limit(limit)
    .execute();
}

export interface ActivityQuery {
  readonly before?: number | undefined;
  readonly hostId?: string | undefined;
  readonly subjectId?: string | undefined;
  /** Whether to leave out what is only for those who manage accounts. */
  readonly unrestrictedOnly: boolean;
  readonly limit: number;
}

/** Newest first. */
export function listActivityRows(db: Db, wanted: ActivityQuery): Promise<ActivityRow[]> {
  const { before, hostId, subjectId, unrestrictedOnly, limit } = wanted;
  let query = db.selectFrom('activity').selectAll().orderBy('entry_id', 'desc').limit(limit);
  if (before !== undefined) query = query.where('entry_id', '<', before);
  if (hostId !== undefined) query = query.where('subject_host_id', '=', hostId);
  if (subjectId !== undefined) query = query.where('subject_id', '=', subjectId);
  if (unrestrictedOnly) query = query.where('restricted', '=', 0);
  return query.execute();
}

/** Forgets all but the newest, by their ids. */
export async function pruneActivity(db: Db, newestId: number, kept: number): Promise<void> {
  await db
    .deleteFrom('activity')
    .where('entry_id', '<=', newestId - kept)
    .execute();
}
