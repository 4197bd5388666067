import { ProblemError } from '../http/problem-error.ts';
import { SignInFailed } from '../http/sign-in-failed.ts';
import { findAccountByName, noteSignIn } from '../store/account-store.ts';
import type { AccountRow } from '../store/database-schema.ts';
import type { AccountsDeps } from './accounts-deps.ts';
import { FailureBackoff } from './failure-backoff.ts';

/** Proves who somebody is by name and password. */
export class SignInService {
  readonly #deps: AccountsDeps;
  readonly #backoff = new FailureBackoff();

  constructor(deps: AccountsDeps) {
    this.#deps = deps;
  }

  /**
   * Unknown name, wrong password and disabled account look alike, in words and in time.
   * @throws ProblemError `sign_in_failed`, `too_many_requests`
   */
  async signIn(username: string, password: string): Promise<AccountRow> {
    const { db, hasher, nowMs } = this.#deps;
    const key = username.toLowerCase();
    this.#admit(key);
    const row = await findAccountByName(db, username);
    const matches = await hasher.verify(row?.password_hash, password);
    if (!row || !matches || row.disabled === 1)
      throw new SignInFailed(row ? { id: row.account_id, name: row.username } : null);
    this.#backoff.noteSuccess(key);
    await noteSignIn(db, row.account_id, nowMs());
    return row;
  }

  #admit(key: string): void {
    const nowMs = this.#deps.nowMs();
    const waitMs = this.#backoff.waitMs(key, nowMs);
    if (waitMs > 0)
      throw new ProblemError('too_many_requests', 'Too many failed attempts for this user name.', {
        retryAfterSeconds: Math.ceil(waitMs / 1_000),
      });
    this.#backoff.noteAttempt(key, nowMs);
  }
}
