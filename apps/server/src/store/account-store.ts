import type { AccountId } from '@guesthouse/contract/ids';
import type { Role } from '@guesthouse/contract/permission';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { AccountRow, DatabaseSchema, NewAccountRow } from './database-schema.ts';

type Db = Kysely<DatabaseSchema>;

export interface AccountChange {
  readonly role?: Role;
  readonly disabled?: boolean;
  readonly passwordHash?: string;
}

export async function anyAccountExists(db: Db): Promise<boolean> {
  const row = await db.selectFrom('accounts').select('account_id').limit(1).executeTakeFirst();
  return row !== undefined;
}

export function listAccountRows(db: Db): Promise<AccountRow[]> {
  return db.selectFrom('accounts').selectAll().orderBy('username').execute();
}

export function findAccountByName(db: Db, username: string): Promise<AccountRow | undefined> {
  return db.selectFrom('accounts').selectAll().where('username', '=', username).executeTakeFirst();
}

/** @returns false when the name is taken. */
export function findAccountById(db: Db, accountId: string): Promise<AccountRow | undefined> {
  return db
    .selectFrom('accounts')
    .selectAll()
    .where('account_id', '=', accountId)
    .executeTakeFirst();
}

export async function insertAccount(db: Db, row: NewAccountRow): Promise<boolean> {
  const result = await db
    .insertInto('accounts')
    .values(row)
    .onConflict((conflict) => conflict.column('username').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/**
 * One statement, so that of two first accounts at the same moment only one is made.
 * @returns false when an account exists already.
 */
export async function insertFirstAccount(db: Db, row: NewAccountRow): Promise<boolean> {
  const result = await sql`
    insert into accounts (account_id, username, password_hash, role, disabled, created_at_ms)
    select ${row.account_id}, ${row.username}, ${row.password_hash}, ${row.role}, 0,
      ${row.created_at_ms}
    where not exists (select 1 from accounts)`.execute(db);
  return result.numAffectedRows === 1n;
}

export async function noteSignIn(db: Db, accountId: string, atMs: number): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ last_sign_in_at_ms: atMs })
    .where('account_id', '=', accountId)
    .execute();
}

/**
 * @returns the account as it is afterwards; `missing`, or `last-admin` when nobody could manage
 * accounts any more.
 */
export function changeAccount(
  db: Db,
  accountId: AccountId,
  change: AccountChange,
): Promise<AccountRow | 'missing' | 'last-admin'> {
  return db.transaction().execute(async (transaction) => {
    const before = await transaction
      .selectFrom('accounts')
      .selectAll()
      .where('account_id', '=', accountId)
      .executeTakeFirst();
    if (!before) return 'missing';
    const after = applied(before, change);
    const wasAdmin = isEnabledAdmin(before);
    if (wasAdmin && !isEnabledAdmin(after) && (await enabledAdmins(transaction)) === 1)
      return 'last-admin';
    await transaction
      .updateTable('accounts')
      .set({ role: after.role, disabled: after.disabled, password_hash: after.password_hash })
      .where('account_id', '=', accountId)
      .execute();
    return after;
  });
}

function applied(before: AccountRow, change: AccountChange): AccountRow {
  return {
    ...before,
    role: change.role ?? before.role,
    disabled: change.disabled === undefined ? before.disabled : change.disabled ? 1 : 0,
    password_hash: change.passwordHash ?? before.password_hash,
  };
}

function isEnabledAdmin(row: AccountRow): boolean {
  return row.role === 'admin' && row.disabled === 0;
}

async function enabledAdmins(transaction: Transaction<DatabaseSchema>): Promise<number> {
  const { count } = await transaction
    .selectFrom('accounts')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('role', '=', 'admin')
    .where('disabled', '=', 0)
    .executeTakeFirstOrThrow();
  return count;
}
