import type { Kysely } from 'kysely';
import type { ActivityRow, DatabaseSchema, NewActivityRow } from './database-schema.ts';

type Db = Kysely<DatabaseSchema>;

/** Rows in one statement: SQLite has a limit on parameters. */
const rowsAtOnce = 500;

/** @returns the rows with their ids, in order */
export function insertActivity(db: Db, rows: readonly NewActivityRow[]): Promise<ActivityRow[]> {
  return db.transaction().execute(async (transaction) => {
    const inserted: ActivityRow[] = [];
    for (let begin = 0; begin < rows.length; begin += rowsAtOnce) {
      const some = rows.slice(begin, begin + rowsAtOnce);
      inserted.push(
        ...(await transaction.insertInto('activity').values(some).returningAll().execute()),
      );
    }
    return inserted.sort((a, b) => a.entry_id - b.entry_id);
  });
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
