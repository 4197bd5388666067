import { allEndpoints } from '@guesthouse/contract/endpoints/all-endpoints';
import { openApiDocument } from '@guesthouse/contract/openapi';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { ApiGate } from './api-gate.ts';
import type { Audit } from './audit.ts';
import type { EndpointHandlers } from './endpoint-handler.ts';
import { errorHandler } from './error-handler.ts';
import { mountHealth, type Health } from './health-routes.ts';
import { createMetrics, mountMetrics, type Gauges } from './metrics.ts';
import { mountEndpoints } from './mount-endpoints.ts';
import { ProblemError } from './problem-error.ts';
import { requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { limitSignIns } from './sign-in-limit.ts';
import { staticFiles } from './static-files.ts';

export interface HttpAppDeps {
  readonly handlers: EndpointHandlers<typeof allEndpoints>;
  readonly gate: ApiGate;
  readonly audit: Audit;
  readonly health: Health;
  readonly gauges: () => Gauges;
  readonly log: Logger;
  readonly version: string;
  /** The built page. */
  readonly webRoot: string;
}

export function createHttpApp(deps: HttpAppDeps): Express {
  const { gate, log } = deps;
  const app = express();
  app.disable('x-powered-by');
  // Replies bring their own; a hash of every small one would be work for nothing.
  app.disable('etag');
  app.set('query parser', 'simple');
  app.use(requestLog(log, gate.readOrigin));
  app.use(securityHeaders(gate.readOrigin));
  const metrics = createMetrics(deps.gauges);
  app.use(metrics.observeRequests);
  mountHealth(app, deps.health);
  app.use('/api', refuseWhileStopping(deps.health));
  mountMetrics(app, metrics, gate);
  mountApiDocument(app, deps.version);
  limitSignIns(app, gate.readOrigin, deps.audit);
  mountEndpoints(app, allEndpoints, deps.handlers, gate, deps.audit);
  app.use('/api', nothingHere);
  app.use(staticFiles(deps.webRoot));
  app.use(nothingHere);
  app.use(errorHandler);
  return app;
}

/** Public: it says no more than the source code does. */
function mountApiDocument(app: Express, version: string): void {
  let document: string | undefined;
  app.get('/api/openapi.json', (_request, response) => {
    document ??= JSON.stringify(openApiDocument(version));
    response.type('json').set('Cache-Control', 'no-cache').end(document);
  });
}

function refuseWhileStopping(health: Health): express.RequestHandler {
  return (_request, _response, next) => {
    if (health.stopping())
      throw new ProblemError('shutting_down', 'The server is being stopped.', {
        retryAfterSeconds: 5,
      });
    next();
  };
}

const nothingHere: express.RequestHandler = () => {
  throw new ProblemError('not_found', 'There is nothing at this address.');
};
