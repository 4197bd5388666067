import { apiPrefix, type Endpoint } from '@guesthouse/contract/endpoint';
import { allEndpoints } from '@guesthouse/contract/endpoints/all-endpoints';
import { inventorySchema } from '@guesthouse/contract/inventory';
import { hostIdSchema } from '@guesthouse/contract/ids';
import { problemSchema } from '@guesthouse/contract/problem';
import { brotliDecompressSync } from 'node:zlib';
import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../testing/test-app.ts';

const hostId = hostIdSchema.parse('h1');
const manyHosts = Array.from({ length: 40 }, (_, index) => ({
  hostId,
  label: `host ${index}`,
  uri: 'test:///default',
  origin: 'demo' as const,
  removable: true,
  readOnly: false,
  hasCredentials: false,
  state: 'connected' as const,
  since: '2026-01-01T00:00:00.000Z',
  problem: null,
  nextAttemptAt: null,
  hostname: null,
  hypervisor: null,
  hypervisorVersion: null,
  libvirtVersion: null,
  cpuModel: null,
  cpus: null,
  memoryKiB: null,
  revision: 1,
  internalPassword: 'must not leave',
}));

let app: TestApp;
let cookie: string;
let reads = 0;
const inventory = {
  epoch: 'e',
  revision: 1,
  hosts: manyHosts,
  domains: [],
  get internal() {
    reads += 1;
    return 'must not leave';
  },
};

beforeAll(async () => {
  app = await startTestApp({
    httpHandlers: {
      getInventory: () => inventory,
      getDomain: () => {
        throw new TypeError('a defect with a secret in it');
      },
      getDomainXml: () => ({ wrong: 'shape' }) as never,
      startDomain: () => ({ task: null }),
    },
  });
  cookie = await app.setUp();
});
afterAll(() => app.close());

const domainPath = `${apiPrefix}/hosts/h1/domains/0b1e9a5c-0000-4000-8000-000000000001`;
function addressOf(endpoint: Endpoint): string {
  const filled: Record<string, string> = {
    hostId: 'h1',
    uuid: '0b1e9a5c-0000-4000-8000-000000000001',
  };
  return (
    apiPrefix +
    endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
      return filled[name] ?? '0b1e9a5c-0000-4000-8000-000000000002';
    })
  );
}

describe('every endpoint of the contract', () => {
  const endpoints = Object.entries<Endpoint>(allEndpoints);

  test.each(endpoints)(
    '%s is mounted and asks for a session unless public',
    async (_, endpoint) => {
      const { method, permission } = endpoint;
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      const reply = await app.request(addressOf(endpoint), { method, body });
      if (permission === 'public') expect(reply.code).not.toBe('not_found');
      else {
        expect(reply.status).toBe(401);
        expect(reply.headers.get('content-type')).toBe('application/problem+json');
        expect(problemSchema.parse(reply.json).code).toBe('unauthenticated');
      }
    },
  );

  test.each(endpoints.filter(([, { method }]) => method !== 'GET'))(
    '%s refuses a page of another origin',
    async (_, endpoint) => {
      const { method } = endpoint;
      const body = method === 'DELETE' ? undefined : {};
      for (const headers of [
        { origin: 'http://evil.example' },
        { origin: `http://127.0.0.1:${app.port + 1}` },
        { origin: 'null' },
      ]) {
        const reply = await app.request(addressOf(endpoint), { method, body, cookie, headers });
        expect(reply.code).toBe('cross_origin');
      }
    },
  );
});

describe('where a request comes from', () => {
  const start = `${domainPath}/start`;
  const send = (headers: Record<string, string>) =>
    fetch(app.origin + start, { method: 'POST', headers: { cookie, ...headers } });

  test('without Origin and without a word of the browser it is refused', async () => {
    expect((await send({})).status).toBe(403);
    expect((await send({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
  });
  test('the browser may say by itself that it is the same origin', async () => {
    expect((await send({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await send({ origin: app.origin })).status).toBe(200);
  });
  test('an API token needs no Origin, and a wrong one is not made good by a cookie', async () => {
    const made = await app.addToken(cookie, 'ci', 'operator');
    const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
    const withToken = (headers: Record<string, string>) =>
      fetch(app.origin + start, { method: 'POST', headers });
    expect((await withToken(bearer(made.secret))).status).toBe(200);
    expect((await send(bearer('gh_wrong'))).status).toBe(401);
    expect((await send({ authorization: 'Basic YTpi' })).status).toBe(401);
  });
});

describe('bad input', () => {
  const post = (body: unknown, headers = {}) =>
    app.request('/api/v1/accounts', { cookie, body, headers });

  test('a wrong shape names the parts that are wrong and repeats none of the values', async () => {
    const reply = await post({ username: 'x', password: 'hunter2', role: 'king', extra: 1 });
    expect(reply.status).toBe(400);
    expect(reply.code).toBe('validation_failed');
    expect(reply.as(problemSchema).issues?.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['password', 'role']),
    );
    expect(reply.text).not.toContain('hunter2');
  });
  test('a parameter of wrong form', async () => {
    const reply = await app.request('/api/v1/hosts/Not%20an%20id/reconnect', {
      method: 'POST',
      cookie,
    });
    expect(reply.json).toMatchObject({ code: 'validation_failed', issues: [{ path: 'hostId' }] });
  });
  test('not JSON', async () => {
    expect((await post('{"username":')).code).toBe('malformed_body');
  });
  test('another media type', async () => {
    const reply = await post('username=x', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(reply.code).toBe('unsupported_media_type');
  });
  test('a compressed body', async () => {
    const reply = await post('{}', { 'content-encoding': 'gzip' });
    expect(reply.code).toBe('unsupported_media_type');
  });
  test('more than 64 KiB', async () => {
    expect((await post({ username: 'x'.repeat(65_536) })).json).toMatchObject({
      status: 413,
      code: 'payload_too_large',
    });
  });
  test('prototype keys are just unknown keys', async () => {
    const reply = await post('{"__proto__":{"role":"admin"},"username":"x"}');
    expect(reply.code).toBe('validation_failed');
  });
  test('an address that nobody knows, and one that cannot be decoded', async () => {
    for (const path of ['/api/v1/nope', '/api', '/api/v1/hosts/%ff/reconnect'])
      expect((await app.request(path, { cookie })).code).toBe('not_found');
  });
  test('a method that the address does not take', async () => {
    const reply = await app.request('/api/v1/session', { method: 'PUT', cookie });
    expect(reply.status).toBe(405);
    expect(reply.code).toBe('method_not_allowed');
    expect(reply.headers.get('allow')).toBe('GET, POST, DELETE');
  });
});

async function rawGet(headers: Record<string, string>): Promise<IncomingMessage> {
  const request = get(`${app.origin}/api/v1/inventory`, { headers: { cookie, ...headers } });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response;
}

describe('replies', () => {
  test('only what the contract names leaves the server', async () => {
    const reply = await app.request('/api/v1/inventory', { cookie });
    expect(reply.as(inventorySchema).hosts).toHaveLength(manyHosts.length);
    expect(reply.text).not.toContain('must not leave');
  });
  test('a reply that does not fit the contract is our mistake and says nothing', async () => {
    const reply = await app.request(`${domainPath}/xml`, { cookie });
    expect(reply.json).toMatchObject({ status: 500, code: 'internal' });
  });
  test('a defect is told as such, its words are for the log', async () => {
    const reply = await app.request(domainPath, { cookie });
    expect(reply.json).toMatchObject({ status: 500, code: 'internal' });
    expect(reply.text).not.toContain('secret');
    expect(app.logged.join('')).toContain('a defect with a secret in it');
  });
  test('the same object is checked and serialised once', async () => {
    await app.request('/api/v1/inventory', { cookie });
    const before = reads;
    await app.request('/api/v1/inventory', { cookie });
    expect(reads).toBe(before);
  });
  test('whoever has it already is told so', async () => {
    const etag = (await app.request('/api/v1/inventory', { cookie })).headers.get('etag')!;
    // Not by fetch, which would ask for a fresh copy at once.
    const response = await rawGet({ 'if-none-match': etag });
    expect(response.statusCode).toBe(304);
    expect((await buffer(response)).length).toBe(0);
  });
  test('a large one is compressed as the client takes it', async () => {
    const sizes: Record<string, number> = {};
    for (const encoding of ['br', 'gzip', 'identity']) {
      const response = await rawGet({ 'accept-encoding': encoding });
      const bytes = await buffer(response);
      sizes[encoding] = bytes.length;
      expect(response.headers['content-encoding'] ?? 'identity').toBe(encoding);
      expect(response.headers.vary).toContain('Accept-Encoding');
      if (encoding === 'br') expect(brotliDecompressSync(bytes).toString()).toContain('host 39');
    }
    expect(sizes['br']).toBeLessThan(sizes['identity']! / 10);
    expect(sizes['gzip']).toBeLessThan(sizes['identity']! / 10);
  });
});
