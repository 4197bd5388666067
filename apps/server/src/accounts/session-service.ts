import { accountIdSchema } from '@guesthouse/contract/ids';
import type { Role } from '@guesthouse/contract/permission';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../access/caller.ts';
import {
  deleteExpiredSessions,
  deleteSession,
  findSessionByHash,
  findSessionById,
  insertSession,
  touchSession,
  type SessionWithAccount,
} from '../store/session-store.ts';
import type { AccountsDeps } from './accounts-deps.ts';
import { hashOfSecret, newSecret } from './secret-token.ts';
import { expiryLimits, sessionIsAlive, touchEveryMs } from './session-lifetime.ts';

interface SessionOwner {
  readonly account_id: string;
  readonly username: string;
  readonly role: Role;
}

/** The sessions of signed-in people: begun, found again by their cookie, ended. */
export class SessionService {
  readonly #deps: AccountsDeps;

  constructor(deps: AccountsDeps) {
    this.#deps = deps;
  }

  /** Always a new secret: one that was known before the sign-in opens nothing after it. */
  async begin(owner: SessionOwner): Promise<{ secret: string; caller: Caller }> {
    const { db, nowMs } = this.#deps;
    await deleteExpiredSessions(db, expiryLimits(nowMs()));
    const secret = newSecret('');
    const sessionId = randomUUID();
    await insertSession(db, {
      session_id: sessionId,
      token_hash: hashOfSecret(secret),
      account_id: owner.account_id,
      created_at_ms: nowMs(),
      last_seen_at_ms: nowMs(),
    });
    return { secret, caller: callerOf({ ...owner, session_id: sessionId }) };
  }

  /** @returns null for a session that does not exist, is over, or whose account is disabled. */
  async find(secret: string): Promise<Caller | null> {
    const row = await findSessionByHash(this.#deps.db, hashOfSecret(secret));
    if (!row || !this.#holds(row)) return null;
    await this.#touch(row);
    return callerOf(row);
  }

  async noteActivity(sessionId: string): Promise<void> {
    const row = await findSessionById(this.#deps.db, sessionId);
    if (row && this.#holds(row)) await this.#touch(row);
  }

  /** Whether the session still holds and gives the rights that it gave before. */
  async isStillValid(sessionId: string, role: Role): Promise<boolean> {
    const row = await findSessionById(this.#deps.db, sessionId);
    return row !== undefined && row.role === role && this.#holds(row);
  }

  async end(sessionId: string): Promise<void> {
    await deleteSession(this.#deps.db, sessionId);
    this.#deps.revocations.announce({ kind: 'session', sessionId }, 'signed-out');
  }

  #holds(row: SessionWithAccount): boolean {
    return row.disabled === 0 && sessionIsAlive(row, this.#deps.nowMs());
  }

  async #touch(row: SessionWithAccount): Promise<void> {
    const nowMs = this.#deps.nowMs();
    if (nowMs - row.last_seen_at_ms >= touchEveryMs)
      await touchSession(this.#deps.db, row.session_id, nowMs);
  }
}

function callerOf(row: SessionOwner & { session_id: string }): Caller {
  return {
    role: row.role,
    name: row.username,
    identity: {
      kind: 'account',
      accountId: accountIdSchema.parse(row.account_id),
      sessionId: row.session_id,
    },
  };
}
