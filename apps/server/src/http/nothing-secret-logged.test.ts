import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  adminPassword,
  heard,
  outcome,
  setupCode,
  startTestApp,
  type TestApp,
} from '../testing/test-app.ts';
import { createLogger } from './logger.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

test('at the most talkative level no secret reaches the log', async () => {
  const secrets = [setupCode, adminPassword, 'wrong password', 'new account password', 'in query'];
  const cookie = await app.setUp();
  secrets.push(cookie.split('=')[1]!);
  await app.signIn('admin', 'wrong password');
  await app.request('/api/v1/setup', {
    body: { code: setupCode, username: 1, password: 'in body' },
  });
  await app.request('/api/v1/session', { body: `{"password":"wrong password"` });
  await app.request('/api/v1/accounts', {
    cookie,
    body: { username: 'olga', password: 'new account password', role: 'operator' },
  });
  const made = await app.addToken(cookie, 'ci', 'admin');
  const { secret } = made;
  secrets.push(secret);
  await app.request(`/api/v1/session?token=in query&cookie=${secret}`, {
    headers: { authorization: `Bearer ${secret}` },
  });
  const credentials = { username: 'host account', password: 'host password' };
  const uri = 'qemu+tcp://alpha/system';
  for (const [path, method, body] of [
    ['/api/v1/hosts', 'POST', { uri, credentials }],
    ['/api/v1/hosts', 'POST', { uri: 'qemu+tcp://ada:host password@alpha/system' }],
    [
      '/api/v1/hosts',
      'POST',
      { uri, credentials: { ...credentials, password: ['host password'] } },
    ],
    ['/api/v1/hosts/alpha', 'PATCH', { credentials }],
    ['/api/v1/host-tests', 'POST', { uri, credentials }],
  ] as const)
    await app.request(path, { method, cookie, body });
  secrets.push(credentials.username, credentials.password);
  const page = app.page({ authorization: `Bearer ${secret}` });
  expect(await outcome(page)).toBe('connected');
  const gone = heard(page, 'disconnect');
  await app.request('/api/v1/session', { method: 'DELETE', cookie });
  app.sockets.close();
  await gone;
  const log = app.logged.join('');
  expect(log).toContain('/api/v1/tokens');
  expect(log).toContain('signed in');
  for (const text of secrets) {
    expect(log).not.toContain(text);
    expect(log).not.toContain(encodeURIComponent(text));
  }
});

test('what is logged by mistake is hidden where its name says what it is', () => {
  const lines: string[] = [];
  const log = createLogger('info', { write: (line) => void lines.push(line) });
  log.info({ password: 'p1', req: { headers: { cookie: 'p2', authorization: 'p3' } } });
  log.info({ res: { headers: { 'set-cookie': 'p4' } }, body: { code: 'p5', secret: 'p6' } });
  expect(lines.join('')).not.toMatch(/p\d/);
});
