import { accountEndpoints } from '@guesthouse/contract/endpoints/account-endpoints';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { adminPassword, startTestApp, type TestApp } from '../testing/test-app.ts';

let app: TestApp;
let admin: string;
beforeEach(async () => {
  app = await startTestApp();
  admin = await app.setUp();
});
afterEach(() => app.close());

const change = (accountId: string, body: unknown, cookie = admin) =>
  app.request(`/api/v1/accounts/${accountId}`, { method: 'PATCH', cookie, body });
const statusWith = async (cookie: string) =>
  (await app.request('/api/v1/session', { cookie })).status;

describe('accounts', () => {
  test('are listed without their hashes', async () => {
    await app.addAccount(admin, 'olga', 'operator');
    const reply = await app.request('/api/v1/accounts', { cookie: admin });
    expect(reply.json).toMatchObject([
      { username: 'admin', role: 'admin', disabled: false },
      { username: 'olga', role: 'operator', disabled: false, lastSignInAt: expect.any(String) },
    ]);
    expect(reply.text).not.toContain('argon2');
  });
  test('have names of their own, whatever their case', async () => {
    const body = { username: 'Admin', password: 'long enough for it', role: 'viewer' };
    const reply = await app.request('/api/v1/accounts', { cookie: admin, body });
    expect(reply.code).toBe('username_taken');
  });
  test('are for admins: the others are told which role it needs', async () => {
    const viewer = await app.addAccount(admin, 'vera', 'viewer');
    const reply = await app.request('/api/v1/accounts', { cookie: viewer.cookie });
    expect(reply.json).toMatchObject({
      code: 'forbidden',
      detail: 'This needs the admin role; yours is viewer.',
    });
  });
  test.each([{ disabled: true }, { role: 'viewer' }, { password: 'another long one' }])(
    'after %j the old sessions are over',
    async (body) => {
      const { accountId, cookie } = await app.addAccount(admin, 'olga', 'operator');
      expect(await statusWith(cookie)).toBe(200);
      expect((await change(accountId, body)).status).toBe(200);
      expect(await statusWith(cookie)).toBe(401);
    },
  );
  test('a disabled one signs in no more, with the words of a wrong password', async () => {
    const { accountId, password } = await app.addAccount(admin, 'olga', 'operator');
    await change(accountId, { disabled: true });
    const reply = await app.request('/api/v1/session', { body: { username: 'olga', password } });
    expect(reply.code).toBe('sign_in_failed');
    await change(accountId, { disabled: false });
    expect(await statusWith(await app.signIn('olga', password))).toBe(200);
  });
  test('the new password is the only one', async () => {
    const { accountId, password } = await app.addAccount(admin, 'olga', 'operator');
    await change(accountId, { password: 'another long one' });
    expect(await app.signIn('olga', password)).toBe('');
    expect(await statusWith(await app.signIn('olga', 'another long one'))).toBe(200);
  });
  test('the last enabled admin stays one', async () => {
    const other = await app.addAccount(admin, 'olga', 'admin');
    const list = await app.request('/api/v1/accounts', { cookie: admin });
    const self = list.as(accountEndpoints.listAccounts.reply)[0]!.accountId;
    expect((await change(other.accountId, { disabled: true })).status).toBe(200);
    for (const body of [{ disabled: true }, { role: 'operator' }])
      expect((await change(self, body)).code).toBe('last_admin');
    expect((await change(self, { password: adminPassword })).status).toBe(200);
  });
  test('one that is not there', async () => {
    const reply = await change('0b1e9a5c-0000-4000-8000-000000000002', { role: 'viewer' });
    expect(reply.code).toBe('account_not_found');
  });
});

describe('tokens', () => {
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

  test('are shown once, work as their role says, and end when revoked', async () => {
    const made = await app.addToken(admin, 'backup', 'viewer');
    const { secret, token } = made;
    expect(secret).toMatch(/^gh_[\w-]{43}$/);
    const list = await app.request('/api/v1/tokens', { cookie: admin });
    expect(list.json).toEqual([token]);
    expect(list.text).not.toContain(secret);

    const own = await app.request('/api/v1/session', { headers: bearer(secret) });
    expect(own.json).toMatchObject({ username: 'backup', role: 'viewer' });
    const beyond = await app.request('/api/v1/tokens', { headers: bearer(secret) });
    expect(beyond.code).toBe('forbidden');

    const path = `/api/v1/tokens/${token.tokenId}`;
    expect((await app.request(path, { method: 'DELETE', cookie: admin })).status).toBe(204);
    expect((await app.request(path, { method: 'DELETE', cookie: admin })).code).toBe(
      'token_not_found',
    );
    expect((await app.request('/api/v1/session', { headers: bearer(secret) })).status).toBe(401);
  });
});
