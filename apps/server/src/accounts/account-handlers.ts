import type { accountEndpoints } from '@guesthouse/contract/endpoints/account-endpoints';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import type { AccountService } from './account-service.ts';
import type { TokenService } from './token-service.ts';

/** Who did what to whom is logged; passwords and secrets never are. */
export function accountHandlers(
  accounts: AccountService,
  tokens: TokenService,
): EndpointHandlers<typeof accountEndpoints> {
  return {
    listAccounts: () => accounts.list(),
    createAccount: async ({ body }, { log, caller }) => {
      const account = await accounts.create(body);
      log.info({ by: caller?.name, account: account.username, role: account.role }, 'account made');
      return account;
    },
    updateAccount: async ({ params, body }, { log, caller }) => {
      const account = await accounts.change(params.accountId, body);
      log.info(
        { by: caller?.name, account: account.username, changed: Object.keys(body) },
        'account changed',
      );
      return account;
    },
    listTokens: () => tokens.list(),
    createToken: async ({ body }, { log, caller }) => {
      const made = await tokens.create(body.name, body.role);
      log.info({ by: caller?.name, token: body.name, role: body.role }, 'token made');
      return made;
    },
    revokeToken: async ({ params }, { log, caller }) => {
      await tokens.revoke(params.tokenId);
      log.info({ by: caller?.name, tokenId: params.tokenId }, 'token revoked');
      return undefined;
    },
  };
}
