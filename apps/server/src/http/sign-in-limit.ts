import { apiPrefix } from '@guesthouse/contract/endpoint';
import { sessionEndpoints } from '@guesthouse/contract/endpoints/session-endpoints';
import type { Router } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { ReadClientOrigin } from '../access/client-origin.ts';
import { ProblemError } from './problem-error.ts';

const windowMs = 60_000;
const failuresPerWindow = 20;

/**
 * Slows guessing from one address (an IPv6 client counts by its /56 network). Attempts that
 * succeed do not count, so that an office behind one address can sign in.
 */
export function limitSignIns(router: Router, readOrigin: ReadClientOrigin): void {
  const limit = rateLimit({
    windowMs,
    limit: failuresPerWindow,
    skipSuccessfulRequests: true,
    legacyHeaders: false,
    keyGenerator: (request) => ipKeyGenerator(readOrigin(request).address),
    // It looks for mistakes in Express's own proxy setting, which is not used here.
    validate: false,
    handler: () => {
      throw new ProblemError('too_many_requests', 'Too many failed attempts from your address.', {
        retryAfterSeconds: windowMs / 1_000,
      });
    },
  });
  for (const { path } of [sessionEndpoints.signIn, sessionEndpoints.completeSetup])
    router.post(apiPrefix + path, limit);
}
