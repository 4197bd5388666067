import { z } from 'zod';
import { newPasswordSchema, sessionSchema, usernameSchema } from '../account.ts';
import { endpoint } from '../endpoint.ts';

export const sessionEndpoints = {
  getSetup: endpoint({
    method: 'GET',
    path: '/setup',
    summary: 'Whether the first account has yet to be created',
    permission: 'public',
    reply: z.object({ needed: z.boolean() }),
  }),
  completeSetup: endpoint({
    method: 'POST',
    path: '/setup',
    summary: 'Create the first account, an admin, with the one-time setup code; signs in',
    permission: 'public',
    body: z.strictObject({
      code: z.string().trim().min(1).max(128),
      username: usernameSchema,
      password: newPasswordSchema,
    }),
    reply: sessionSchema,
    errors: ['setup_done', 'setup_code_wrong', 'too_many_requests'],
  }),
  getSession: endpoint({
    method: 'GET',
    path: '/session',
    summary: 'The account and rights of the caller',
    permission: 'session',
    reply: sessionSchema,
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/session',
    summary: 'Sign in; sets the session cookie',
    permission: 'public',
    body: z.strictObject({
      username: z.string().trim().min(1).max(64),
      password: z.string().min(1).max(256),
    }),
    reply: sessionSchema,
    errors: ['sign_in_failed', 'too_many_requests'],
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/session',
    summary: 'Sign out; ends the session and its live sockets',
    permission: 'session',
  }),
};
