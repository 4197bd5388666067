import { apiPrefix } from '@guesthouse/contract/endpoint';
import { sessionEndpoints } from '@guesthouse/contract/endpoints/session-endpoints';
import type { Request, Router } from 'express';
import { ipKeyGenerator, rateLimit, type RateLimitInfo } from 'express-rate-limit';
import type { ReadClientOrigin } from '../access/client-origin.ts';
import type { Audit } from './audit.ts';
import { ProblemError } from './problem-error.ts';

const windowMs = 60_000;
const failuresPerWindow = 20;
const stopped = `stopped after ${failuresPerWindow} failed attempts; more within the minute are not written down`;

/**
 * Slows guessing from one address (an IPv6 client counts by its /56 network). Attempts that
 * succeed do not count, so that an office behind one address can sign in.
 */
export function limitSignIns(router: Router, readOrigin: ReadClientOrigin, audit: Audit): void {
  const noteFirst = async (request: Request & { readonly rateLimit?: RateLimitInfo }) => {
    // The first that is stopped stands for all of the window: guessing must not fill the store.
    if (request.rateLimit?.used !== failuresPerWindow + 1) return;
    const [operationId, endpoint] =
      request.path === apiPrefix + sessionEndpoints.signIn.path
        ? (['signIn', sessionEndpoints.signIn] as const)
        : (['completeSetup', sessionEndpoints.completeSetup] as const);
    const { address } = readOrigin(request);
    const call = { operationId, endpoint, params: {}, fields: [], caller: null, address };
    (await audit(call))({ ok: false, error: new ProblemError('too_many_requests', stopped) });
  };
  const limit = rateLimit({
    windowMs,
    limit: failuresPerWindow,
    skipSuccessfulRequests: true,
    legacyHeaders: false,
    keyGenerator: (request) => ipKeyGenerator(readOrigin(request).address),
    // It looks for mistakes in Express's own proxy setting, which is not used here.
    validate: false,
    handler: (request) => {
      noteFirst(request).catch((error: unknown) => request.log.error({ err: error }, 'no audit'));
      throw new ProblemError('too_many_requests', 'Too many failed attempts from your address.', {
        retryAfterSeconds: windowMs / 1_000,
      });
    },
  });
  for (const { path } of [sessionEndpoints.signIn, sessionEndpoints.completeSetup])
    router.post(apiPrefix + path, limit);
}
