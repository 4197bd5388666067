import { describe, expect, it } from 'vitest';
import { apiPrefix, type Endpoint } from './endpoint.ts';
import { allEndpoints } from './endpoints/all-endpoints.ts';
import { openApiDocument, templatedPath } from './openapi.ts';
import { openApiViolations } from './testing/openapi-violations.ts';

const document = openApiDocument('1.2.3');

describe('the API document', () => {
  it('is a valid OpenAPI 3.1 document', () => {
    expect(openApiViolations(document)).toEqual([]);
  });

  it('lists every endpoint once, under its operation id', () => {
    const paths = document['paths'] as Record<string, Record<string, { operationId: string }>>;
    for (const [operationId, endpoint] of Object.entries<Endpoint>(allEndpoints)) {
      const operation =
        paths[apiPrefix + templatedPath(endpoint.path)]?.[endpoint.method.toLowerCase()];
      expect(operation?.operationId).toBe(operationId);
    }
    const listed = Object.values(paths).flatMap((path) => Object.keys(path));
    expect(listed).toHaveLength(Object.keys(allEndpoints).length);
  });

  it('is pure data', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe('the check itself', () => {
  it.each([
    ['a missing version', { ...document, info: { title: 'x' } }],
    ['a path without its slash', { ...document, paths: { x: {} } }],
    ['another dialect', { ...document, openapi: '2.0' }],
  ])('refuses %s', (_name, broken) => {
    expect(openApiViolations(broken)).not.toEqual([]);
  });

  it('refuses a path parameter that is not declared', () => {
    const broken = {
      ...document,
      paths: { '/a/{b}': { get: { operationId: 'a', responses: { '204': { description: '' } } } } },
    };
    expect(openApiViolations(broken)).toContain('/a/{b} get: path parameter b is not declared');
  });
});
