import type { preferenceEndpoints } from '@guesthouse/contract/endpoints/preference-endpoints';
import {
  noPreferences,
  preferenceLimits,
  preferencesSchema,
  type Preferences,
} from '@guesthouse/contract/preferences';
import type { Kysely } from 'kysely';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { DatabaseSchema } from '../store/database-schema.ts';
import { findPreferences, putPreferences } from '../store/preference-store.ts';

export function preferenceHandlers(
  db: Kysely<DatabaseSchema>,
): EndpointHandlers<typeof preferenceEndpoints> {
  return {
    getPreferences: async (_input, { caller }) => {
      if (caller?.identity.kind !== 'account') return noPreferences;
      return parsed(await findPreferences(db, caller.identity.accountId));
    },
    putPreferences: async ({ body }, { caller }) => {
      if (caller?.identity.kind !== 'account')
        throw new ProblemError('conflict', 'An API token has no preferences to keep.');
      const value = JSON.stringify(body);
      if (Buffer.byteLength(value) > preferenceLimits.bytes)
        throw new ProblemError(
          'payload_too_large',
          `Preferences have at most ${preferenceLimits.bytes} bytes.`,
        );
      await putPreferences(db, caller.identity.accountId, value);
      return undefined;
    },
  };
}

/** What an older or newer version has kept and this one cannot read is as if it were not there. */
function parsed(value: string | null): Preferences {
  if (value === null) return noPreferences;
  return preferencesSchema.safeParse(JSON.parse(value)).data ?? noPreferences;
}
