import { sessionSchema } from '@guesthouse/contract/account';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { adminPassword, setupCode, startTestApp, type TestApp } from '../testing/test-app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

const first = (code: string, username = 'admin') => ({ code, username, password: adminPassword });
const setUp = (code: string, username?: string) =>
  app.request('/api/v1/setup', { body: first(code, username) });
const signIn = (username: string, password: string, cookie?: string) =>
  app.request('/api/v1/session', { body: { username, password }, cookie });
const sessionWith = async (cookie: string) =>
  (await app.request('/api/v1/session', { cookie })).status;

describe('the first account', () => {
  test('needs the code, however it was typed, and is an admin who is signed in', async () => {
    expect((await app.request('/api/v1/setup')).json).toEqual({ needed: true });
    expect((await setUp('WRON-GWRO-NGWR')).code).toBe('setup_code_wrong');
    const reply = await setUp(` ${setupCode.toLowerCase().replaceAll('-', '')} `);
    expect(reply.json).toMatchObject({ username: 'admin', role: 'admin' });
    expect(reply.as(sessionSchema).permissions).toContain('account:manage');
    expect(await sessionWith(app.cookieOf(reply.headers))).toBe(200);
  });
  test('is made once, also when two come at the same moment', async () => {
    const replies = await Promise.all([setUp(setupCode, 'one'), setUp(setupCode, 'two')]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await setUp(setupCode, 'three')).code).toBe('setup_done');
    expect((await app.request('/api/v1/setup')).json).toEqual({ needed: false });
  });
  test('guessing the code is slowed down', async () => {
    const codes: (string | undefined)[] = [];
    for (let attempt = 0; attempt < 25; attempt += 1)
      codes.push((await setUp('WRON-GWRO-NGWR')).code);
    expect(codes[0]).toBe('setup_code_wrong');
    const last = await setUp(setupCode);
    expect(last.code).toBe('too_many_requests');
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('signing in', () => {
  beforeEach(() => app.setUp());

  test('gives a cookie that scripts cannot read and other sites cannot use', async () => {
    const reply = await signIn('ADMIN', adminPassword);
    expect(reply.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^guesthouse_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
  });
  test('an unknown name and a wrong password get the same answer', async () => {
    const [unknown, wrong] = [await signIn('nobody', 'x'), await signIn('admin', 'x')];
    expect(unknown.status).toBe(401);
    expect(unknown.text).toBe(wrong.text);
  });
  test('takes the place of the session that the browser had', async () => {
    const before = await app.signIn('admin', adminPassword);
    const after = app.cookieOf((await signIn('admin', adminPassword, before)).headers);
    expect(after).not.toBe(before);
    expect(await sessionWith(before)).toBe(401);
    expect(await sessionWith(after)).toBe(200);
  });
  test('guessing at one account waits, for the right password too, and not for long', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn('admin', 'wrong');
    const refused = await signIn('admin', adminPassword);
    expect(refused.json).toMatchObject({ code: 'too_many_requests', retryAfterSeconds: 1 });
    expect(refused.headers.get('retry-after')).toBe('1');
    app.clock.offsetMs += 61_000;
    expect((await signIn('admin', adminPassword)).status).toBe(200);
  });
  test('guessing at many accounts from one address waits', async () => {
    for (let attempt = 0; attempt < 20; attempt += 1) await signIn(`user${attempt}`, 'wrong');
    expect((await signIn('somebody', 'wrong')).code).toBe('too_many_requests');
  });
});

describe('a session', () => {
  test('ends by signing out', async () => {
    const cookie = await app.setUp();
    const reply = await app.request('/api/v1/session', { method: 'DELETE', cookie });
    expect(reply.status).toBe(204);
    expect(reply.headers.getSetCookie()[0]).toContain('Max-Age=0');
    expect(await sessionWith(cookie)).toBe(401);
  });
  test('ends after twelve hours without use, and goes on with use', async () => {
    const cookie = await app.setUp();
    app.clock.offsetMs += 11 * 3_600_000;
    expect(await sessionWith(cookie)).toBe(200);
    app.clock.offsetMs += 11 * 3_600_000;
    expect(await sessionWith(cookie)).toBe(200);
    app.clock.offsetMs += 13 * 3_600_000;
    expect(await sessionWith(cookie)).toBe(401);
  });
  test('ends after a week however much it is used', async () => {
    const cookie = await app.setUp();
    for (let day = 0; day < 13; day += 1) {
      app.clock.offsetMs += 12 * 3_600_000 - 1_000;
      expect(await sessionWith(cookie)).toBe(200);
    }
    app.clock.offsetMs += 12 * 3_600_000;
    expect(await sessionWith(cookie)).toBe(401);
  });
  test('is not stored in a form that could be used', async () => {
    const secret = (await app.setUp()).split('=')[1]!;
    const rows = await app.store.db.selectFrom('sessions').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]!.token_hash.toString('base64url')).not.toBe(secret);
    const accounts = await app.store.db.selectFrom('accounts').selectAll().execute();
    expect(accounts[0]!.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});
