import { endpoint } from '../endpoint.ts';
import { preferencesSchema } from '../preferences.ts';

export const preferenceEndpoints = {
  getPreferences: endpoint({
    method: 'GET',
    path: '/preferences',
    summary: 'How the account has set its lists; an API token has none',
    permission: 'session',
    reply: preferencesSchema,
  }),
  putPreferences: endpoint({
    method: 'PUT',
    path: '/preferences',
    summary: 'Keep how the account has set its lists, instead of what was kept',
    permission: 'session',
    body: preferencesSchema,
    errors: ['conflict', 'payload_too_large'],
  }),
};
