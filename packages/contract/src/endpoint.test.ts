import { describe, expect, it } from 'vitest';
import type { Endpoint } from './endpoint.ts';
import { allEndpoints } from './endpoints/all-endpoints.ts';

const endpoints = Object.entries<Endpoint>(allEndpoints);

describe.each(endpoints)('%s', (_id, endpoint) => {
  it('names in its path exactly the parameters that it parses', () => {
    const inPath = [...endpoint.path.matchAll(/:([A-Za-z]+)/g)].map((match) => match[1]);
    expect(inPath.sort()).toEqual(Object.keys(endpoint.params?.shape ?? {}).sort());
  });

  it('changes nothing on GET', () => {
    if (endpoint.method === 'GET') expect(endpoint.body).toBeUndefined();
    else expect(endpoint.method).toMatch(/^(POST|PATCH|PUT|DELETE)$/);
  });
});

it('mounts no two endpoints at one place', () => {
  const places = endpoints.map(([, { method, path }]) => `${method} ${path}`);
  expect(new Set(places).size).toBe(places.length);
});
