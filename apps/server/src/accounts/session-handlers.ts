import type { Session } from '@guesthouse/contract/account';
import type { sessionEndpoints } from '@guesthouse/contract/endpoints/session-endpoints';
import { accountIdSchema } from '@guesthouse/contract/ids';
import { permissions, roleHas } from '@guesthouse/contract/permission';
import type { Caller } from '../access/caller.ts';
import { expiredSessionCookie, sessionCookie } from '../access/session-cookie.ts';
import type { EndpointHandlers, RequestContext } from '../http/endpoint-handler.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { AccountRow } from '../store/database-schema.ts';
import type { SessionService } from './session-service.ts';
import type { SetupService } from './setup-service.ts';
import type { SignInService } from './sign-in-service.ts';

export interface SessionHandlerDeps {
  readonly sessions: SessionService;
  readonly signIns: SignInService;
  readonly setup: SetupService;
}

export function sessionHandlers({
  sessions,
  signIns,
  setup,
}: SessionHandlerDeps): EndpointHandlers<typeof sessionEndpoints> {
  /** Whatever session the browser had is over: one browser, one session. */
  async function enter(row: AccountRow, context: RequestContext): Promise<Session> {
    await endSessionOf(context.caller);
    const { secret, caller } = await sessions.begin(row);
    context.setCookie(sessionCookie(secret, context.secure));
    context.log.info({ account: row.username }, 'signed in');
    return sessionOf(caller);
  }

  async function endSessionOf(caller: Caller | null): Promise<void> {
    if (caller?.identity.kind === 'account') await sessions.end(caller.identity.sessionId);
  }

  return {
    getSetup: async () => ({ needed: await setup.isNeeded() }),
    completeSetup: async ({ body }, context) => enter(await setup.complete(body), context),
    getSession: (_input, { caller }) => sessionOf(signedIn(caller)),
    signIn: async ({ body }, context) =>
      enter(await signIns.signIn(body.username, body.password), context),
    signOut: async (_input, context) => {
      await endSessionOf(context.caller);
      context.setCookie(expiredSessionCookie(context.secure));
      return undefined;
    },
  };
}

function signedIn(caller: Caller | null): Caller {
  if (!caller) throw new ProblemError('unauthenticated', 'There is no valid session or token.');
  return caller;
}

/** A token has no account: it is described by its own id and name. */
function sessionOf({ role, name, identity }: Caller): Session {
  return {
    accountId:
      identity.kind === 'account' ? identity.accountId : accountIdSchema.parse(identity.tokenId),
    username: name,
    role,
    permissions: permissions.filter((permission) => roleHas(role, permission)),
  };
}
