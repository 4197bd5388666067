import { z } from 'zod';
import {
  accountSchema,
  apiTokenSchema,
  newPasswordSchema,
  roleSchema,
  tokenNameSchema,
  usernameSchema,
} from '../account.ts';
import { endpoint } from '../endpoint.ts';
import { accountIdSchema, tokenIdSchema } from '../ids.ts';

const accountParams = z.object({ accountId: accountIdSchema });

export const accountEndpoints = {
  listAccounts: endpoint({
    method: 'GET',
    path: '/accounts',
    summary: 'All accounts',
    permission: 'account:manage',
    reply: z.array(accountSchema),
  }),
  createAccount: endpoint({
    method: 'POST',
    path: '/accounts',
    summary: 'Create an account',
    permission: 'account:manage',
    body: z.strictObject({
      username: usernameSchema,
      password: newPasswordSchema,
      role: roleSchema,
    }),
    reply: accountSchema,
    errors: ['username_taken'],
  }),
  updateAccount: endpoint({
    method: 'PATCH',
    path: '/accounts/:accountId',
    summary:
      'Change an account: role, password, disable or enable; closes live sockets of a lesser account',
    permission: 'account:manage',
    params: accountParams,
    body: z
      .strictObject({
        role: roleSchema.optional(),
        disabled: z.boolean().optional(),
        password: newPasswordSchema.optional(),
      })
      .refine((change) => Object.keys(change).length > 0, 'nothing to change'),
    reply: accountSchema,
    errors: ['account_not_found', 'last_admin'],
  }),
  listTokens: endpoint({
    method: 'GET',
    path: '/tokens',
    summary: 'API tokens, without their secrets',
    permission: 'account:manage',
    reply: z.array(apiTokenSchema),
  }),
  createToken: endpoint({
    method: 'POST',
    path: '/tokens',
    summary: 'Create an API token; its secret is in this reply and never again',
    permission: 'account:manage',
    body: z.strictObject({ name: tokenNameSchema, role: roleSchema }),
    reply: z.object({ token: apiTokenSchema, secret: z.string() }),
  }),
  revokeToken: endpoint({
    method: 'DELETE',
    path: '/tokens/:tokenId',
    summary: 'Revoke an API token',
    permission: 'account:manage',
    params: z.object({ tokenId: tokenIdSchema }),
    errors: ['token_not_found'],
  }),
};
