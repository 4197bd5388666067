import { apiPrefix, takesNoBody, type Endpoint, type Method } from '@guesthouse/contract/endpoint';
import type { Request, RequestHandler, Response, Router } from 'express';
import type { z } from 'zod';
import { isAudited, type Audit, type AuditedCall } from './audit.ts';
import { admit, type ApiGate } from './api-gate.ts';
import type { EndpointHandler, EndpointHandlers, RequestContext } from './endpoint-handler.ts';
import { JsonReplies } from './json-reply.ts';
import { ProblemError } from './problem-error.ts';
import { sendPicture } from './send-picture.ts';
import { validationError } from './problem-reply.ts';
import { jsonBodyReader } from './read-json-body.ts';

/** Between the types of one endpoint and a loop over all of them. */
type AnyHandler = EndpointHandler<Endpoint>;

/** Mounts each endpoint with its handler, and an answer for the methods that its path lacks. */
export function mountEndpoints<M extends Record<string, Endpoint>>(
  router: Router,
  endpoints: M,
  handlers: EndpointHandlers<M>,
  gate: ApiGate,
  audit: Audit,
): void {
  const methodsOf = new Map<string, Method[]>();
  for (const [operationId, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const handler = handlers[operationId] as unknown as AnyHandler;
    const path = apiPrefix + endpoint.path;
    methodsOf.set(path, [...(methodsOf.get(path) ?? []), endpoint.method]);
    const verb = endpoint.method.toLowerCase() as Lowercase<Method>;
    router[verb](
      path,
      nameOperation(operationId),
      serve(endpoint, audited(operationId, endpoint, handler, audit), gate),
    );
  }
  for (const [path, methods] of methodsOf) router.all(path, refuseMethod(methods));
}

/** The handler, with a trace of what it was asked to do and how that went. */
function audited(
  operationId: string,
  endpoint: Endpoint,
  handler: AnyHandler,
  audit: Audit,
): AnyHandler {
  if (!isAudited(endpoint)) return handler;
  return async (input, context) => {
    const { caller, address } = context;
    const params = (input.params ?? {}) as AuditedCall['params'];
    const fields = Object.keys(input.body ?? {});
    const tell = await audit({ operationId, endpoint, params, fields, caller, address });
    try {
      const reply: unknown = await handler(input, context);
      tell({ ok: true, reply });
      return reply;
    } catch (error) {
      tell({ ok: false, error });
      throw error;
    }
  };
}

/** For the metrics: an operation is a bounded label, an address is not. */
function nameOperation(operationId: string): RequestHandler {
  return (_request, response, next) => {
    response.locals['operationId'] = operationId;
    next();
  };
}

function serve(endpoint: Endpoint, handler: AnyHandler, gate: ApiGate): RequestHandler {
  const replies = endpoint.reply && new JsonReplies(endpoint.reply);
  const readBody = jsonBodyReader(endpoint.bodyBytes);
  const mayBeEmpty = takesNoBody(endpoint);
  return async (request, response) => {
    const caller = await admit(request, endpoint.permission, gate);
    const input = {
      params: parsed(endpoint.params, request.params),
      query: parsed(endpoint.query, request.query),
      body:
        endpoint.body &&
        parsed(
          endpoint.body,
          mayBeEmpty && !hasBody(request) ? undefined : await readBody(request, response),
        ),
    };
    const value: unknown = await handler(input, contextOf(request, response, gate, caller));
    if (endpoint.picture) sendPicture(response, endpoint.picture, value as Uint8Array);
    else if (replies) await replies.send(request, response, value);
    else response.set('Cache-Control', 'no-store').status(204).end();
  };
}

/** `curl -X POST` sends a length of 0; a browser none at all. */
function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function parsed<S extends z.ZodType>(schema: S | undefined, value: unknown) {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (!result.success) throw validationError(result.error);
  return result.data;
}

function contextOf(
  request: Request,
  response: Response,
  gate: ApiGate,
  caller: RequestContext['caller'],
): RequestContext {
  const gone = new AbortController();
  const origin = gate.readOrigin(request);
  response.on('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return {
    caller,
    log: request.log,
    signal: gone.signal,
    secure: origin.secure,
    address: origin.address,
    setCookie: (value) => response.append('Set-Cookie', value),
  };
}

function refuseMethod(methods: readonly Method[]): RequestHandler {
  return (request, response) => {
    response.set('Allow', methods.join(', '));
    throw new ProblemError(
      'method_not_allowed',
      `${request.method} is not possible here, only ${methods.join(', ')}.`,
    );
  };
}
