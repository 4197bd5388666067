import type { Account } from '@guesthouse/contract/account';
import { accountIdSchema, type AccountId } from '@guesthouse/contract/ids';
import type { Role } from '@guesthouse/contract/permission';
import { randomUUID } from 'node:crypto';
import { ProblemError } from '../http/problem-error.ts';
import {
  anyAccountExists,
  changeAccount,
  insertAccount,
  insertFirstAccount,
  listAccountRows,
} from '../store/account-store.ts';
import type { AccountRow } from '../store/database-schema.ts';
import { deleteSessionsOfAccount } from '../store/session-store.ts';
import type { AccountsDeps } from './accounts-deps.ts';

interface NewAccount {
  readonly username: string;
  readonly password: string;
  readonly role: Role;
}

interface Change {
  readonly role?: Role | undefined;
  readonly disabled?: boolean | undefined;
  readonly password?: string | undefined;
}

export class AccountService {
  readonly #deps: AccountsDeps;

  constructor(deps: AccountsDeps) {
    this.#deps = deps;
  }

  anyExists(): Promise<boolean> {
    return anyAccountExists(this.#deps.db);
  }

  async list(): Promise<Account[]> {
    return (await listAccountRows(this.#deps.db)).map(account);
  }

  /** @throws ProblemError `username_taken` */
  async create(wanted: NewAccount): Promise<Account> {
    const row = await this.#newRow(wanted);
    if (!(await insertAccount(this.#deps.db, row)))
      throw new ProblemError('username_taken', `There is an account ${wanted.username} already.`);
    return account(row);
  }

  /** @returns the row of the first account, or null where somebody else was faster. */
  async createFirst(wanted: Omit<NewAccount, 'role'>): Promise<AccountRow | null> {
    const row = await this.#newRow({ ...wanted, role: 'admin' });
    return (await insertFirstAccount(this.#deps.db, row)) ? row : null;
  }

  /**
   * Any change ends the account's sessions and live sockets: nobody goes on with rights, or a
   * password, that are no longer theirs.
   * @throws ProblemError `account_not_found`, `last_admin`
   */
  async change(accountId: AccountId, change: Change): Promise<Account> {
    const { db, revocations } = this.#deps;
    const { role, disabled, password } = change;
    const after = await changeAccount(db, accountId, {
      ...(role === undefined ? {} : { role }),
      ...(disabled === undefined ? {} : { disabled }),
      ...(password === undefined ? {} : { passwordHash: await this.#deps.hasher.hash(password) }),
    });
    if (after === 'missing')
      throw new ProblemError('account_not_found', 'There is no such account.');
    if (after === 'last-admin')
      throw new ProblemError('last_admin', 'This is the only enabled admin.', {
        hint: 'Make another account an admin first.',
      });
    await deleteSessionsOfAccount(db, accountId);
    revocations.announce({ kind: 'account', accountId }, 'account-changed');
    return account(after);
  }

  async #newRow({ username, password, role }: NewAccount): Promise<AccountRow> {
    return {
      account_id: randomUUID(),
      username,
      password_hash: await this.#deps.hasher.hash(password),
      role,
      disabled: 0,
      created_at_ms: this.#deps.nowMs(),
      last_sign_in_at_ms: null,
    };
  }
}

/** What may be told about an account: never its hash. */
function account(row: AccountRow): Account {
  return {
    accountId: accountIdSchema.parse(row.account_id),
    username: row.username,
    role: row.role,
    disabled: row.disabled === 1,
    createdAt: new Date(row.created_at_ms).toISOString(),
    lastSignInAt:
      row.last_sign_in_at_ms === null ? null : new Date(row.last_sign_in_at_ms).toISOString(),
  };
}
