import type { ApiToken } from '@guesthouse/contract/account';
import { tokenIdSchema, type TokenId } from '@guesthouse/contract/ids';
import type { Role } from '@guesthouse/contract/permission';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../access/caller.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { ApiTokenRow } from '../store/database-schema.ts';
import {
  deleteToken,
  findTokenByHash,
  findTokenById,
  insertToken,
  listTokenRows,
  touchToken,
} from '../store/token-store.ts';
import type { AccountsDeps } from './accounts-deps.ts';
import { hashOfSecret, newSecret } from './secret-token.ts';
import { touchEveryMs } from './session-lifetime.ts';

/** So that a secret which leaked into a text is recognised as ours. */
const secretPrefix = 'gh_';

/** API tokens: for programs, without a session and without an account. */
export class TokenService {
  readonly #deps: Pick<AccountsDeps, 'db' | 'revocations' | 'nowMs'>;

  constructor(deps: Pick<AccountsDeps, 'db' | 'revocations' | 'nowMs'>) {
    this.#deps = deps;
  }

  async create(name: string, role: Role): Promise<{ token: ApiToken; secret: string }> {
    const secret = newSecret(secretPrefix);
    const row: ApiTokenRow = {
      token_id: randomUUID(),
      token_hash: hashOfSecret(secret),
      name,
      role,
      created_at_ms: this.#deps.nowMs(),
      last_used_at_ms: null,
    };
    await insertToken(this.#deps.db, row);
    return { token: apiToken(row), secret };
  }

  async list(): Promise<ApiToken[]> {
    return (await listTokenRows(this.#deps.db)).map(apiToken);
  }

  /** @throws ProblemError `token_not_found` */
  async revoke(tokenId: TokenId): Promise<void> {
    if (!(await deleteToken(this.#deps.db, tokenId)))
      throw new ProblemError('token_not_found', 'There is no such token; it may be gone already.');
    this.#deps.revocations.announce({ kind: 'token', tokenId }, 'account-changed');
  }

  async find(secret: string): Promise<Caller | null> {
    const { db, nowMs } = this.#deps;
    const row = await findTokenByHash(db, hashOfSecret(secret));
    if (!row) return null;
    if (nowMs() - (row.last_used_at_ms ?? 0) >= touchEveryMs)
      await touchToken(db, row.token_id, nowMs());
    const tokenId = tokenIdSchema.parse(row.token_id);
    return { role: row.role, name: row.name, identity: { kind: 'token', tokenId } };
  }

  async isStillValid(tokenId: TokenId): Promise<boolean> {
    return (await findTokenById(this.#deps.db, tokenId)) !== undefined;
  }
}

function apiToken(row: ApiTokenRow): ApiToken {
  return {
    tokenId: tokenIdSchema.parse(row.token_id),
    name: row.name,
    role: row.role,
    createdAt: new Date(row.created_at_ms).toISOString(),
    lastUsedAt: row.last_used_at_ms === null ? null : new Date(row.last_used_at_ms).toISOString(),
  };
}
