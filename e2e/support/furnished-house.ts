import type { BrowserContext } from '@playwright/test';
import type { Role } from '@guesthouse/contract/permission';
import { addAccount, newCredentials, setUp, type ApiCaller, type Credentials } from './api.ts';
import type { House } from './house.ts';
import { expectNothingSecretLogged } from './secrets.ts';

/** A house with one account of each role. */
export interface FurnishedHouse {
  readonly server: House;
  /** Signed in as the admin. */
  readonly api: ApiCaller;
  readonly accounts: Readonly<Record<Role, Credentials>>;
  /** Gives a browser a session without the sign-in page. */
  admit(context: BrowserContext, role: Role): Promise<void>;
  /** Stops the server; an error if its log holds a secret. */
  leave(): Promise<void>;
}

export async function furnish(server: House): Promise<FurnishedHouse> {
  const accounts = {
    admin: newCredentials('ada'),
    operator: newCredentials('olga'),
    viewer: newCredentials('vera'),
  };
  const api = await setUp(server, accounts.admin);
  await addAccount(api, accounts.operator, 'operator');
  await addAccount(api, accounts.viewer, 'viewer');
  return {
    server,
    api,
    accounts,
    admit: async (context, role) => {
      await context.request.post(`${server.url}/api/v1/session`, {
        data: accounts[role],
        headers: { origin: server.url },
        failOnStatusCode: true,
      });
    },
    leave: async () => {
      await server.stop();
      expectNothingSecretLogged(server, {
        'the setup code': server.setupCode,
        'a session token': api.cookie.replace(/^[^=]*=/, ''),
        'a password of an admin': accounts.admin.password,
        'a password of an operator': accounts.operator.password,
        'a password of a viewer': accounts.viewer.password,
      });
    },
  };
}
