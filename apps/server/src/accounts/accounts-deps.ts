import type { Kysely } from 'kysely';
import type { Revocations } from '../access/revocations.ts';
import type { DatabaseSchema } from '../store/database-schema.ts';
import type { PasswordHasher } from './password-hasher.ts';

/** What every service of this feature stands on. */
export interface AccountsDeps {
  readonly db: Kysely<DatabaseSchema>;
  readonly revocations: Revocations;
  readonly hasher: PasswordHasher;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}
