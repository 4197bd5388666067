import { afterEach, beforeEach, expect, test } from 'vitest';
import { pino } from 'pino';
import { Mirror } from '../inventory/mirror.ts';
import { adminPassword, startTestApp, type TestApp } from '../testing/test-app.ts';
import { ActivityLog } from './activity-log.ts';
import { createAudit } from './audit.ts';

let app: TestApp;
let activity: ActivityLog;

beforeEach(async () => {
  app = await startTestApp({
    audit: (db) => {
      const to = () => undefined;
      const log = pino({ level: 'silent' });
      activity = new ActivityLog({ db, broadcaster: { to, toVolatile: to }, log });
      return createAudit({ mirror: new Mirror('e'), activity, db });
    },
  });
});
afterEach(() => app.close());

async function written() {
  await activity.stop();
  const { entries } = await activity.list({ unrestrictedOnly: false });
  return entries.toReversed();
}
const lines = async () =>
  (await written()).map(({ text, actor, subject }) => [text, actor?.name, subject?.name]);

const signIn = (username: string, password: string) =>
  app.request('/api/v1/session', { body: { username, password } });

test('coming and going is kept, with who and from where, for admins alone', async () => {
  const admin = await app.setUp();
  await signIn('admin', 'no such password');
  await signIn('hunter2-in-the-wrong-field', 'admin');
  await signIn('ADMIN', adminPassword);
  await app.request('/api/v1/session', { method: 'DELETE', cookie: admin });
  expect(await lines()).toEqual([
    ['Create the first account, from 127.0.0.1', 'admin', undefined],
    ['Sign in, from 127.0.0.1: The user name or the password is wrong.', undefined, 'admin'],
    ['Sign in, from 127.0.0.1: The user name or the password is wrong.', undefined, undefined],
    ['Sign in, from 127.0.0.1', 'admin', undefined],
    ['Sign out, from 127.0.0.1', 'admin', undefined],
  ]);
  expect((await activity.list({ unrestrictedOnly: true })).entries).toEqual([]);
});

test('what the limit stops is kept once, however often it is tried', async () => {
  await app.setUp();
  const attempts = Array.from({ length: 30 }, (_, index) => `nobody-${index}`);
  const statuses: number[] = [];
  for (const name of attempts) statuses.push((await signIn(name, 'a guess')).status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  const failed = (await lines()).slice(1).map(([text]) => text);
  expect(failed).toHaveLength(21);
  expect(failed.at(-1)).toBe(
    'Sign in, from 127.0.0.1: stopped after 20 failed attempts; more within the minute are not written down',
  );
});

test('what becomes of accounts and tokens names them, and holds no secret', async () => {
  const admin = await app.setUp();
  const password = 'long enough for it';
  const account = { username: 'olga', password, role: 'operator' };
  const made = await app.request('/api/v1/accounts', { cookie: admin, body: account });
  const { accountId } = made.json as { accountId: string };
  const change = { password: 'another long one', role: 'viewer' };
  await app.request(`/api/v1/accounts/${accountId}`, {
    method: 'PATCH',
    cookie: admin,
    body: change,
  });
  const token = { name: 'backup', role: 'viewer' };
  const reply = await app.request('/api/v1/tokens', { cookie: admin, body: token });
  const { token: kept, secret } = reply.json as { token: { tokenId: string }; secret: string };
  await app.request(`/api/v1/tokens/${kept.tokenId}`, { method: 'DELETE', cookie: admin });
  expect((await lines()).slice(1)).toEqual([
    ['Create an account, from 127.0.0.1', 'admin', 'olga'],
    ['Change an account (role, password), from 127.0.0.1', 'admin', 'olga'],
    ['Create an API token, from 127.0.0.1', 'admin', 'backup'],
    ['Revoke an API token, from 127.0.0.1', 'admin', 'backup'],
  ]);
  const all = JSON.stringify(await written());
  for (const hidden of [password, change.password, adminPassword, secret])
    expect(all).not.toContain(hidden);
});
