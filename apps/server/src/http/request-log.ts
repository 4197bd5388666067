import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import type { ReadClientOrigin } from '../access/client-origin.ts';

/** Method and path, never headers, query or body: those are where secrets are. */
export function requestLog(logger: Logger, readOrigin: ReadClientOrigin) {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    quietReqLogger: true,
    wrapSerializers: false,
    serializers: {
      req: (request: IncomingMessage & { originalUrl?: string }) => ({
        method: request.method,
        path: pathOf(request),
        address: readOrigin(request).address,
      }),
      res: (response: ServerResponse) => ({ status: response.statusCode }),
    },
    // A defect is logged with its stack where it becomes a problem; here only that it happened.
    customErrorObject: (_request, _response, _error, value: { err?: unknown }) => {
      const { err: _err, ...rest } = value;
      return rest;
    },
    customLogLevel: (request, response) => {
      if (response.statusCode >= 500) return 'warn';
      return request.method === 'GET' || request.method === 'HEAD' ? 'debug' : 'info';
    },
  });
}

/** Express shortens `url` inside mounted routers. */
function pathOf(request: { url?: string | undefined; originalUrl?: string }): string {
  return (request.originalUrl ?? request.url ?? '').replace(/\?.*$/s, '');
}
