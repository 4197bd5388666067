import type { Kysely } from 'kysely';
import type { AccountRow, DatabaseSchema, SessionRow } from './database-schema.ts';

type Db = Kysely<DatabaseSchema>;

export type SessionWithAccount = Omit<SessionRow, 'token_hash'> &
  Pick<AccountRow, 'username' | 'role' | 'disabled'>;

export async function insertSession(db: Db, row: SessionRow): Promise<void> {
  await db.insertInto('sessions').values(row).execute();
}

function sessionsWithAccounts(db: Db) {
  return db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.account_id', 'sessions.account_id')
    .select([
      'sessions.session_id',
      'sessions.account_id',
      'sessions.created_at_ms',
      'sessions.last_seen_at_ms',
      'accounts.username',
      'accounts.role',
      'accounts.disabled',
    ]);
}

export function findSessionByHash(
  db: Db,
  tokenHash: Buffer,
): Promise<SessionWithAccount | undefined> {
  return sessionsWithAccounts(db).where('sessions.token_hash', '=', tokenHash).executeTakeFirst();
}

export function findSessionById(
  db: Db,
  sessionId: string,
): Promise<SessionWithAccount | undefined> {
  return sessionsWithAccounts(db).where('sessions.session_id', '=', sessionId).executeTakeFirst();
}

export async function touchSession(db: Db, sessionId: string, atMs: number): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ last_seen_at_ms: atMs })
    .where('session_id', '=', sessionId)
    .execute();
}

export async function deleteSession(db: Db, sessionId: string): Promise<void> {
  await db.deleteFrom('sessions').where('session_id', '=', sessionId).execute();
}

export async function deleteSessionsOfAccount(db: Db, accountId: string): Promise<void> {
  await db.deleteFrom('sessions').where('account_id', '=', accountId).execute();
}

/** Removes what began before `createdBeforeMs` or was last seen before `seenBeforeMs`. */
export async function deleteExpiredSessions(
  db: Db,
  limits: { createdBeforeMs: number; seenBeforeMs: number },
): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where((where) =>
      where.or([
        where('created_at_ms', '<', limits.createdBeforeMs),
        where('last_seen_at_ms', '<', limits.seenBeforeMs),
      ]),
    )
    .execute();
}
