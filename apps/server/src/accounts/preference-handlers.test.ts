import { preferenceLimits, preferencesSchema } from '@guesthouse/contract/preferences';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../testing/test-app.ts';

const path = '/api/v1/preferences';
let app: TestApp;
let admin: string;

beforeAll(async () => {
  app = await startTestApp();
  admin = await app.setUp();
});
afterAll(() => app.close());

const kept = async (cookie: string) =>
  (await app.request(path, { cookie })).as(preferencesSchema).lists;
const put = (cookie: string, body: unknown) => app.request(path, { method: 'PUT', cookie, body });

it('are kept for each account on its own', async () => {
  const viewer = await app.addAccount(admin, 'vera', 'viewer');
  const mine = { machines: { columns: ['name', 'cpu'], sort: '-cpu', density: 'roomy' } };
  expect(await kept(admin)).toEqual({});
  expect((await put(admin, { lists: mine })).status).toBe(204);
  expect(await kept(admin)).toEqual(mine);
  expect(await kept(viewer.cookie)).toEqual({});
  await put(viewer.cookie, { lists: { machines: { groupBy: 'host' } } });
  await put(admin, { lists: {} });
  expect(await kept(admin)).toEqual({});
  expect(await kept(viewer.cookie)).toEqual({ machines: { groupBy: 'host' } });
});

it('are bounded, and of a known form', async () => {
  const list = { columns: Array.from({ length: 60 }, (_, n) => `c${'x'.repeat(30)}${n}`) };
  const lists = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`l${n}`, list]));
  expect(JSON.stringify(lists).length).toBeGreaterThan(preferenceLimits.bytes);
  expect((await put(admin, { lists })).code).toBe('payload_too_large');
  expect((await put(admin, { lists: { machines: { colour: 'red' } } })).code).toBe(
    'validation_failed',
  );
  expect((await put(admin, { lists: { machines: { sort: 'name; drop' } } })).code).toBe(
    'validation_failed',
  );
});

it('are nothing for an API token', async () => {
  const { secret } = await app.addToken(admin, 'robot', 'operator');
  const headers = { authorization: `Bearer ${secret}` };
  const got = await app.request(path, { headers });
  expect(got.as(preferencesSchema)).toEqual({ lists: {} });
  const refused = await app.request(path, { method: 'PUT', headers, body: { lists: {} } });
  expect(refused.code).toBe('conflict');
});

it('need somebody who is signed in', async () =>
  expect((await app.request(path)).status).toBe(401));
