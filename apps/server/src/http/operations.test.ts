import { afterEach, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../testing/test-app.ts';

let app: TestApp;
afterEach(() => app.close());

test('a supervisor sees whether the server is alive and whether it wants requests', async () => {
  let ready = false;
  app = await startTestApp({ ready: () => ready });
  expect((await app.request('/healthz')).json).toEqual({ status: 'ok' });
  const states = async () => {
    const { status, json } = await app.request('/readyz');
    return [status, json];
  };
  expect(await states()).toEqual([503, { status: 'starting' }]);
  ready = true;
  expect(await states()).toEqual([200, { status: 'ready' }]);
  app.beginStopping();
  expect(await states()).toEqual([503, { status: 'stopping' }]);
  expect((await app.request('/healthz')).status).toBe(200);
  const refused = await app.request('/api/v1/setup');
  expect(refused).toMatchObject({ status: 503, code: 'shutting_down' });
});

test('metrics are for those who may read the inventory', async () => {
  app = await startTestApp();
  expect((await app.request('/metrics')).code).toBe('unauthenticated');
  const { secret } = await app.addToken(await app.setUp(), 'prometheus', 'viewer');
  const reply = await app.request('/metrics', { headers: { authorization: `Bearer ${secret}` } });
  expect(reply.headers.get('content-type')).toMatch(/^text\/plain/);
  for (const line of [
    'guesthouse_hosts{state="connected"} 2',
    'guesthouse_domains 7',
    'guesthouse_sockets 0',
    'guesthouse_http_request_duration_seconds_count{method="POST",operation="createToken",status="200"} 1',
    'guesthouse_http_request_duration_seconds_count{method="GET",operation="other",status="401"} 1',
  ])
    expect(reply.text).toContain(line);
  expect(reply.text).toMatch(/^process_resident_memory_bytes \d+/m);
});

test('the API document is served from the contract', async () => {
  app = await startTestApp();
  const reply = await app.request('/api/openapi.json');
  expect(reply.headers.get('content-type')).toMatch(/^application\/json/);
  expect(reply.json).toMatchObject({
    openapi: expect.stringMatching(/^3\.1/),
    info: { version: '0.0.0-test' },
    paths: { '/api/v1/inventory': { get: { operationId: 'getInventory' } } },
  });
});
