import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { domainRefSchema } from '../ids.ts';
import { domainPath, orderErrors } from './domain-paths.ts';

export const screenshotEndpoints = {
  getScreenshot: endpoint({
    method: 'GET',
    path: `${domainPath}/screenshot`,
    summary: 'What its first screen shows, scaled down; at most a few seconds old',
    permission: 'console:read',
    params: domainRefSchema,
    /** Anything that makes the address another one, so that a browser asks again. */
    query: z.object({ at: z.string().max(20).optional() }),
    picture: 'image/png',
    errors: orderErrors,
  }),
};
