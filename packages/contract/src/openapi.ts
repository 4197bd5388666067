import { z } from 'zod';
import { apiPrefix, takesNoBody, type Endpoint } from './endpoint.ts';
import { allEndpoints } from './endpoints/all-endpoints.ts';
import { errorKind, type ErrorCode } from './error-code.ts';
import type { Permission } from './permission.ts';
import { problemSchema } from './problem.ts';

type Json = Record<string, unknown>;

/** Codes that the parts of an endpoint bring with them, besides those that it names itself. */
function errorCodesOf(endpoint: Endpoint): ErrorCode[] {
  const codes = new Set<ErrorCode>(endpoint.errors ?? []);
  if (endpoint.params || endpoint.query || endpoint.body) codes.add('validation_failed');
  if (endpoint.body) for (const code of bodyErrors) codes.add(code);
  if (endpoint.permission !== 'public') codes.add('unauthenticated').add('forbidden');
  if (endpoint.method !== 'GET') codes.add('cross_origin');
  codes.add('internal');
  return [...codes];
}
const bodyErrors: readonly ErrorCode[] = [
  'malformed_body',
  'payload_too_large',
  'unsupported_media_type',
];

/**
 * @param io `input` describes what a caller may send, `output` what the server replies.
 */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}

function parametersOf(endpoint: Endpoint): Json[] {
  const inPlace = (shape: z.ZodObject | undefined, place: 'path' | 'query') =>
    Object.entries<z.ZodType>(shape?.shape ?? {}).map(([name, schema]) => ({
      name,
      in: place,
      required: place === 'path' || !schema.safeParse(undefined).success,
      schema: schemaOf(schema, 'input'),
    }));
  return [...inPlace(endpoint.params, 'path'), ...inPlace(endpoint.query, 'query')];
}

function errorResponses(endpoint: Endpoint): Json {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of errorCodesOf(endpoint)) {
    const { status } = errorKind(code);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `\`${code}\`: ${errorKind(code).title}`).join('\n\n'),
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  );
}

function successResponse(endpoint: Endpoint): Json {
  if (endpoint.picture)
    return { '200': { description: 'A picture', content: { [endpoint.picture]: { schema: {} } } } };
  if (!endpoint.reply) return { '204': { description: 'Done' } };
  return {
    '200': {
      description: 'Done',
      content: { 'application/json': { schema: schemaOf(endpoint.reply, 'output') } },
    },
  };
}

function securityOf(permission: Permission): Json[] {
  return permission === 'public' ? [] : [{ session: [] }, { token: [] }];
}

function operation(operationId: string, endpoint: Endpoint): Json {
  const parameters = parametersOf(endpoint);
  return {
    operationId,
    summary: endpoint.summary,
    'x-permission': endpoint.permission,
    security: securityOf(endpoint.permission),
    ...(parameters.length > 0 && { parameters }),
    ...(endpoint.body && {
      requestBody: {
        required: !takesNoBody(endpoint),
        content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } },
      },
    }),
    responses: { ...successResponse(endpoint), ...errorResponses(endpoint) },
  };
}

/** `/hosts/:hostId` in the notation of OpenAPI: `/hosts/{hostId}`. */
export function templatedPath(path: string): string {
  return path.replaceAll(/:([A-Za-z]+)/g, '{$1}');
}

/** The OpenAPI 3.1 description of the HTTP API, derived from the endpoints alone. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const [operationId, endpoint] of Object.entries<Endpoint>(allEndpoints)) {
    const path = apiPrefix + templatedPath(endpoint.path);
    paths[path] = {
      ...paths[path],
      [endpoint.method.toLowerCase()]: operation(operationId, endpoint),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Guesthouse',
      version,
      description: 'Browser-based admin for libvirt.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'guesthouse_session' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}
