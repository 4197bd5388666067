import type { accountEndpoints } from '@guesthouse/contract/endpoints/account-endpoints';
import type { preferenceEndpoints } from '@guesthouse/contract/endpoints/preference-endpoints';
import type { sessionEndpoints } from '@guesthouse/contract/endpoints/session-endpoints';
import type { Kysely } from 'kysely';
import type { Authenticator } from '../access/authenticator.ts';
import type { Revocations } from '../access/revocations.ts';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import type { DatabaseSchema } from '../store/database-schema.ts';
import { accountHandlers } from './account-handlers.ts';
import { AccountService } from './account-service.ts';
import type { AccountsDeps } from './accounts-deps.ts';
import { createAuthenticator } from './authenticator.ts';
import { createPasswordHasher } from './password-hasher.ts';
import { preferenceHandlers } from './preference-handlers.ts';
import { sessionHandlers } from './session-handlers.ts';
import { SessionService } from './session-service.ts';
import { newSetupCode } from './setup-code.ts';
import { SetupService } from './setup-service.ts';
import { SignInService } from './sign-in-service.ts';
import { TokenService } from './token-service.ts';

export interface Accounts {
  readonly authenticator: Authenticator;
  readonly handlers: EndpointHandlers<
    typeof sessionEndpoints & typeof accountEndpoints & typeof preferenceEndpoints
  >;
  /** To be shown to whoever started the server; null once there is an account. */
  readonly setupCode: string | null;
}

interface Options {
  readonly db: Kysely<DatabaseSchema>;
  readonly revocations: Revocations;
  /** Instead of a random one. */
  readonly setupCode?: string | undefined;
  readonly nowMs?: () => number;
}

export async function createAccounts(options: Options): Promise<Accounts> {
  const deps: AccountsDeps = {
    db: options.db,
    revocations: options.revocations,
    hasher: createPasswordHasher(),
    nowMs: options.nowMs ?? Date.now,
  };
  const accounts = new AccountService(deps);
  const sessions = new SessionService(deps);
  const tokens = new TokenService(deps);
  const setupCode = (await accounts.anyExists()) ? null : (options.setupCode ?? newSetupCode());
  const setup = new SetupService(accounts, setupCode);
  return {
    authenticator: createAuthenticator(sessions, tokens),
    handlers: {
      ...sessionHandlers({ sessions, setup, signIns: new SignInService(deps) }),
      ...accountHandlers(accounts, tokens),
      ...preferenceHandlers(deps.db),
    },
    setupCode,
  };
}
