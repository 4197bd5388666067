import { once } from 'node:events';
import { request as httpsRequest } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { io as connect } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminPassword, setupCode, startTestApp, type TestApp } from '../testing/test-app.ts';
import { testTls } from '../testing/test-tls.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ tls: testTls });
});
afterAll(() => app.close());

async function post(path: string, origin: string, body: unknown): Promise<IncomingMessage> {
  const request = httpsRequest(app.origin + path, {
    method: 'POST',
    ca: testTls.cert,
    headers: { origin, 'content-type': 'application/json' },
  });
  request.end(JSON.stringify(body));
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  await buffer(response);
  return response;
}

test('over TLS the cookie is Secure, the origin is https and stays so', async () => {
  const account = { code: setupCode, username: 'admin', password: adminPassword };
  const plain = await post('/api/v1/setup', app.origin.replace('https', 'http'), account);
  expect(plain.statusCode).toBe(403);
  const reply = await post('/api/v1/setup', app.origin, account);
  expect(reply.statusCode).toBe(200);
  const [cookie = ''] = reply.headers['set-cookie'] ?? [];
  expect(cookie).toContain('; Secure');
  expect(reply.headers['strict-transport-security']).toContain('max-age=31536000');

  const page = connect(app.origin, {
    transports: ['websocket'],
    reconnection: false,
    ca: testTls.cert,
    extraHeaders: { origin: app.origin, cookie: cookie.split(';')[0] ?? '' },
  });
  await once(page as never, 'connect');
  page.disconnect();
});
