import type { TaskId } from '@guesthouse/contract/ids';
import type { Kysely } from 'kysely';
import type { DatabaseSchema, TaskRow } from './database-schema.ts';

type Db = Kysely<DatabaseSchema>;

const activeStates = ['queued', 'running'] as const;

/** A new task, or a known one as it is now. */
export async function putTask(db: Db, row: TaskRow): Promise<void> {
  const { task_id: _id, ...change } = row;
  await db
    .insertInto('tasks')
    .values(row)
    .onConflict((conflict) => conflict.column('task_id').doUpdateSet(change))
    .execute();
}

export function findTaskRow(db: Db, taskId: TaskId): Promise<TaskRow | undefined> {
  return db.selectFrom('tasks').selectAll().where('task_id', '=', taskId).executeTakeFirst();
}

/** Newest first. */
export function listTaskRows(db: Db, limit: number): Promise<TaskRow[]> {
  return db
    .selectFrom('tasks')
    .selectAll()
    .orderBy('created_at_ms', 'desc')
    .orderBy('task_id', 'desc')
    .limit(limit)
    .execute();
}

/** Those that an earlier run of the server has left under way. */
export function listActiveTaskRows(db: Db): Promise<TaskRow[]> {
  return db.selectFrom('tasks').selectAll().where('state', 'in', activeStates).execute();
}

/** Forgets the oldest of those that have ended, so that `kept` remain. */
export async function pruneTasks(db: Db, kept: number): Promise<void> {
  const oldestKept = await db
    .selectFrom('tasks')
    .select('created_at_ms')
    .orderBy('created_at_ms', 'desc')
    .offset(kept - 1)
    .limit(1)
    .executeTakeFirst();
  if (!oldestKept) return;
  await db
    .deleteFrom('tasks')
    .where('created_at_ms', '<', oldestKept.created_at_ms)
    .where('state', 'not in', activeStates)
    .execute();
}
