import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { activityLimits, type ActivityEntry } from '@guesthouse/contract/activity';
import { domainEndpoints } from '@guesthouse/contract/endpoints/domain-endpoints';
import { accountEndpoints } from '@guesthouse/contract/endpoints/account-endpoints';
import type { Endpoint } from '@guesthouse/contract/endpoint';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../access/caller.ts';
import { isAudited } from '../http/audit.ts';
import { ProblemError } from '../http/problem-error.ts';
import { alpha, domainFacts, hostFacts, someUuid } from '../inventory/testing/facts.ts';
import { Mirror } from '../inventory/mirror.ts';
import { insertActivity } from '../store/activity-store.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { ActivityLog, restrictedActivityRoom } from './activity-log.ts';
import { newActivityRow, type NewActivity } from './activity-row-mapper.ts';
import { createAudit } from './audit.ts';
import { noteHappenings } from './note-happenings.ts';

let root: string;
let store: Store;
let sent: { room: string; entries: ActivityEntry[] }[];
let activity: ActivityLog;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'guesthouse-activity-'));
  store = await openStore(root);
  sent = [];
  const record = (room: string, _event: string, payload: unknown) =>
    void sent.push({ room, ...(payload as { entries: ActivityEntry[] }) });
  const broadcaster = { to: record, toVolatile: record };
  activity = new ActivityLog({ db: store.db, broadcaster, log: pino({ level: 'silent' }) });
});
afterEach(async () => {
  await store.close();
  rmSync(root, { recursive: true });
});

const entry = (text: string, change: Partial<NewActivity> = {}): NewActivity => ({
  atMs: 1_000,
  kind: 'event',
  name: 'lifecycle.started',
  tone: 'good',
  text,
  subject: { kind: 'domain', hostId: alpha, id: someUuid, name: 'web-1' },
  actor: null,
  taskId: null,
  ...change,
});

const texts = async (wanted = {}) =>
  (await activity.list({ unrestrictedOnly: true, ...wanted })).entries.map(({ text }) => text);

describe('the stream', () => {
  it('is kept in order, newest first, and told in one piece', async () => {
    for (const text of ['a', 'b', 'c']) activity.add(entry(text));
    await activity.stop();
    expect(await texts()).toEqual(['c', 'b', 'a']);
    expect(sent.map(({ entries }) => entries.map(({ text }) => text))).toEqual([['a', 'b', 'c']]);
  });

  it('is read in pages, and for one machine', async () => {
    const other = { kind: 'domain', hostId: alpha, id: 'other', name: 'db' } as const;
    for (let index = 0; index <= activityLimits.page; index += 1) activity.add(entry(`${index}`));
    activity.add(entry('else', { subject: other }));
    await activity.stop();
    const first = await activity.list({ unrestrictedOnly: true });
    expect(first.entries).toHaveLength(activityLimits.page);
    expect(first.more).toBe(true);
    const before = first.entries.at(-1)?.entryId;
    expect(await texts({ before })).toEqual(['1', '0']);
    expect(await texts({ hostId: alpha, subjectId: 'other' })).toEqual(['else']);
  });

  it('keeps to those who manage accounts what is theirs', async () => {
    activity.add(entry('secret', { restricted: true }));
    activity.add(entry('open'));
    await activity.stop();
    expect(await texts()).toEqual(['open']);
    expect(await texts({ unrestrictedOnly: false })).toEqual(['open', 'secret']);
    const restricted = sent.filter(({ room }) => room === restrictedActivityRoom);
    expect(restricted.flatMap(({ entries }) => entries.map(({ text }) => text))).toEqual([
      'secret',
    ]);
  });

  it('says how much it could not keep', async () => {
    for (let index = 0; index < activityLimits.waiting + 7; index += 1) activity.add(entry('x'));
    await activity.stop();
    expect((await texts())[0]).toBe('7 more things happened than could be written down');
  });

  it('tells what another process has written into the store, once', async () => {
    const told = () => sent.flatMap(({ entries }) => entries.map(({ text }) => text));
    activity.add(entry('before'));
    await activity.stop();
    await insertActivity(store.db, [newActivityRow(entry('at the terminal'))]);
    const broadcaster = {
      to: (_room: string, _event: string, payload: unknown) =>
        void sent.push({ room: '', ...(payload as { entries: ActivityEntry[] }) }),
      toVolatile: () => undefined,
    };
    const log = pino({ level: 'silent' });
    sent = [];
    activity = new ActivityLog({ db: store.db, broadcaster, log, lookEveryMs: 5 });
    await insertActivity(store.db, [newActivityRow(entry('while it runs'))]);
    await vi.waitFor(() => expect(told()).toEqual(['while it runs']));
    activity.add(entry('after'));
    await vi.waitFor(() => expect(told()).toEqual(['while it runs', 'after']));
    await activity.stop();
  });

  it('forgets the oldest', async () => {
    const broadcaster = { to: () => undefined, toVolatile: () => undefined };
    const log = pino({ level: 'silent' });
    activity = new ActivityLog({ db: store.db, broadcaster, log, kept: 10 });
    for (let index = 0; index < 1_000; index += 1) activity.add(entry(`${index}`));
    await activity.stop();
    expect(await texts()).toEqual(Array.from({ length: 10 }, (_, index) => `${999 - index}`));
  });
});

describe('what is written', () => {
  const caller: Caller = {
    role: 'admin',
    name: 'ada',
    identity: { kind: 'account', accountId: randomUUID() as never, sessionId: 's' },
  };
  const aMirror = () => {
    const mirror = new Mirror('e');
    mirror.putHost(hostFacts());
    mirror.putDomain(domainFacts({ name: 'web-1' }));
    return mirror;
  };
  const list = async () => (await activity.list({ unrestrictedOnly: false })).entries;

  it('tells who did what to which, and how it went', async () => {
    const mirror = aMirror();
    const audit = createAudit({ mirror, activity, db: store.db });
    const params = { hostId: alpha, uuid: someUuid };
    const call = { params, caller, fields: [], address: '192.0.2.4' };
    const deletion = {
      ...call,
      operationId: 'deleteDomain',
      endpoint: domainEndpoints.deleteDomain,
    };
    const done = await audit(deletion);
    // By the time of the reply the machine is no longer there.
    mirror.removeDomain(params);
    done({ ok: true, reply: { task: null } });
    const start = { ...call, operationId: 'startDomain', endpoint: domainEndpoints.startDomain };
    (await audit(start))({ ok: false, error: new ProblemError('conflict', 'It is busy.') });
    (await audit(start))({ ok: false, error: new Error('a password') });
    await activity.stop();
    expect(await list()).toMatchObject([
      { text: 'Start: the server made a mistake', tone: 'bad' },
      { text: 'Start: It is busy.', tone: 'bad', name: 'startDomain' },
      {
        kind: 'order',
        text: 'Delete',
        tone: 'plain',
        subject: { kind: 'domain', name: 'web-1', id: someUuid },
        actor: { kind: 'account', name: 'ada' },
      },
    ]);
  });

  it('keeps what concerns accounts to those who manage them', async () => {
    const audit = createAudit({ mirror: aMirror(), activity, db: store.db });
    const operationId = 'createAccount';
    const endpoint: Endpoint = accountEndpoints.createAccount;
    const call = { params: {}, caller, fields: ['password'], address: '192.0.2.4' };
    (await audit({ ...call, operationId, endpoint }))({ ok: true, reply: {} });
    await activity.stop();
    expect(await texts()).toEqual([]);
    expect(await list()).toMatchObject([
      { text: 'Create an account, from 192.0.2.4', subject: null },
    ]);
  });

  it('leaves out what changes nothing', () => {
    expect(isAudited(domainEndpoints.getDomain)).toBe(false);
    expect(isAudited(domainEndpoints.startDomain)).toBe(true);
  });

  it('tells what libvirt told', async () => {
    const mirror = aMirror();
    noteHappenings(mirror, activity);
    const happening = { kind: 'lifecycle', name: 'stopped', detail: 'crashed' } as const;
    mirror.tellHappening(alpha, { uuid: someUuid, name: 'web-1', happening });
    await activity.stop();
    expect(await list()).toMatchObject([
      { kind: 'event', name: 'lifecycle.stopped', text: 'It crashed', tone: 'bad', actor: null },
    ]);
  });
});
