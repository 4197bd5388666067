import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../testing/test-app.ts';

let root: string;
let app: TestApp;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'guesthouse-web-'));
  const web = join(root, 'web');
  mkdirSync(join(web, 'assets'), { recursive: true });
  writeFileSync(join(root, 'outside.txt'), 'outside');
  writeFileSync(join(web, '.hidden'), 'hidden');
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(web, 'assets/app-1a2b.js'), 'let plain;');
  writeFileSync(join(web, 'assets/app-1a2b.js.br'), 'as brotli');
  writeFileSync(join(web, 'assets/app-1a2b.js.gz'), gzipSync('let zipped;'));
  writeFileSync(join(web, 'icon.svg'), '<svg/>');
  app = await startTestApp({ webRoot: web });
});
afterAll(async () => {
  await app.close();
  rmSync(root, { recursive: true });
});

/** The path goes out as it is written; fetch would tidy it up. */
async function raw(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const request = httpRequest({ host: '127.0.0.1', port: app.port, path, headers, method });
  request.end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}
const html = { accept: 'text/html,*/*;q=0.8' };

test('what the build compressed goes out as it is, by what the client takes', async () => {
  const path = '/assets/app-1a2b.js';
  const brotli = await raw(path, { 'accept-encoding': 'gzip, br' });
  expect(brotli.body).toBe('as brotli');
  expect(brotli.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  });
  expect((await raw(path, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  const plain = await raw(path);
  expect(plain.body).toBe('let plain;');
  expect(plain.headers['content-encoding']).toBeUndefined();
});

test('a file without a compressed twin is served plain', async () => {
  const reply = await raw('/icon.svg', { 'accept-encoding': 'br' });
  expect(reply).toMatchObject({ status: 200, body: '<svg/>' });
  expect(reply.headers).toMatchObject({
    'content-type': 'image/svg+xml',
    'cache-control': 'no-cache',
  });
  expect(reply.headers['content-encoding']).toBeUndefined();
});

test('an address of the page itself gets the page, never from a cache unasked', async () => {
  for (const path of ['/', '/machines', '/machines/h1/0b1e?tab=console']) {
    const reply = await raw(path, html);
    expect(reply).toMatchObject({ status: 200, body: expect.stringContaining('<title>page') });
    expect(reply.headers['cache-control']).toBe('no-cache');
  }
});

test('what is missing is missing: no page in place of a script, a call or another method', async () => {
  for (const reply of [
    await raw('/assets/gone-3c4d.js', html),
    await raw('/api/nothing', html),
    await raw('/machines', { accept: 'application/json' }),
    await raw('/machines', html, 'POST'),
    await raw('/assets', html, 'DELETE'),
  ])
    expect(reply).toMatchObject({ status: 404, body: expect.stringContaining('not_found') });
});

test('nothing outside the root or hidden in it is served', async () => {
  for (const path of [
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/..%5coutside.txt',
    '/.hidden',
    '/icon.svg%00',
    '/%ff',
    '//etc/passwd',
  ]) {
    const reply = await raw(path);
    expect(reply.status, path).toBe(404);
    expect(reply.body).not.toMatch(/outside|hidden|root:/);
  }
});

test('whoever has a file already is told so', async () => {
  const first = await raw('/icon.svg');
  const again = await raw('/icon.svg', {
    'if-modified-since': first.headers['last-modified'] ?? '',
  });
  expect(again).toMatchObject({ status: 304, body: '' });
});

test('the page may only do what it is known to need', async () => {
  const { headers } = await raw('/', html);
  expect(String(headers['content-security-policy']).split(';')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]),
  );
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  });
  expect(headers['strict-transport-security']).toBeUndefined();
  expect(headers['x-powered-by']).toBeUndefined();
});
