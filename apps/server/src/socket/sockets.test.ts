import { consoleLimits } from '@guesthouse/contract/console';
import { consoleIdSchema, domainRefSchema } from '@guesthouse/contract/ids';
import type { Problem } from '@guesthouse/contract/problem';
import { randomUUID } from 'node:crypto';
import { connect as connectTcp } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  heard,
  outcome,
  startTestApp,
  type PageClient,
  type TestApp,
} from '../testing/test-app.ts';
import type { SocketContext } from './client-event-handler.ts';
import { roomBroadcaster } from './room-broadcaster.ts';
import { socketLimits } from './socket-limits.ts';

const consoleId = consoleIdSchema.parse(randomUUID());
const domain = domainRefSchema.parse({ hostId: 'h1', uuid: randomUUID() });

let app: TestApp;
let admin: string;
let typed: string[];
let contexts: SocketContext[];
let release: () => void;
let closed: string[];

beforeEach(async () => {
  typed = [];
  contexts = [];
  closed = [];
  app = await startTestApp({
    socketHandlers: {
      'inventory:subscribe': (_payload, socket) => {
        contexts.push(socket);
        socket.onClose(() => {
          closed.push(socket.socketId);
        });
        socket.join('inventory');
        return { epoch: 'e', revision: 3, secret: 'must not leave' };
      },
      'console:input': ({ data }) => {
        typed.push(new TextDecoder().decode(data));
        return null;
      },
      'console:close': () =>
        new Promise((resolve) => {
          release = () => resolve(null);
        }),
      'stats:watch': () => {
        throw new TypeError('a defect');
      },
    },
  });
  admin = await app.setUp();
});
afterEach(() => app.close());

async function connected(headers: Record<string, string>): Promise<PageClient> {
  const page = app.page(headers);
  expect(await outcome(page)).toBe('connected');
  return page;
}
interface LooseReply {
  ok: boolean;
  value?: unknown;
  problem?: Problem;
}

/** Events and payloads that the types would not let pass, too. */
function ask(page: PageClient, event: string, payload?: unknown): Promise<LooseReply> {
  const loose = page.timeout(5_000) as unknown as {
    emitWithAck(event: string, payload: unknown): Promise<LooseReply>;
  };
  return loose.emitWithAck(event, payload);
}
const input = (text: string) => ({ consoleId, data: new TextEncoder().encode(text) });

describe('who may connect', () => {
  test('nobody without a session', async () => {
    expect(await outcome(app.page({}))).toMatchObject({
      code: 'unauthenticated',
      detail: 'There is no valid session or token.',
    });
    expect(app.sockets.count()).toBe(0);
  });
  test('no page of another origin, whatever its cookie', async () => {
    for (const origin of ['http://evil.example', `http://127.0.0.1:${app.port + 1}`, 'null'])
      expect(await outcome(app.page({ cookie: admin, origin }))).toMatchObject({
        code: 'cross_origin',
      });
  });
  test('a program with a token, without an origin', async () => {
    const made = await app.addToken(admin, 'ci', 'viewer');
    const authorization = `Bearer ${made.secret}`;
    const page = await connected({ authorization, origin: 'http://elsewhere.example' });
    expect(await ask(page, 'inventory:subscribe', {})).toMatchObject({ ok: true });
    expect(await ask(page, 'console:open', domain)).toMatchObject({
      ok: false,
      problem: { code: 'forbidden' },
    });
  });
  test('polling is not spoken', async () => {
    const reply = await app.request('/socket.io/?EIO=4&transport=polling', { cookie: admin });
    expect(reply.status).toBe(400);
  });
  test('what connects and then says nothing is closed', async () => {
    const socket = connectTcp(app.port, '127.0.0.1');
    socket.write(
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\n' +
        'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
    );
    const closeFrame = 0x88;
    await new Promise<void>((resolve) => {
      socket.on('data', (bytes) => {
        if (bytes[0] === closeFrame) resolve();
      });
    });
    socket.destroy();
  }, 15_000);
});

describe('events', () => {
  test('are answered with what the contract names and nothing else', async () => {
    const page = await connected({ cookie: admin });
    expect(await ask(page, 'inventory:subscribe', {})).toEqual({
      ok: true,
      value: { epoch: 'e', revision: 3 },
    });
  });
  test('unknown, misshapen and failing ones each get a problem', async () => {
    const page = await connected({ cookie: admin });
    const codes = await Promise.all([
      ask(page, 'no:such-event', {}),
      ask(page, 'toString', {}),
      ask(page, 'inventory:subscribe'),
      ask(page, 'console:open', { hostId: 'h1', uuid: 'x' }),
      ask(page, 'stats:watch', domain),
    ]);
    expect(codes.map(({ problem }) => problem?.code)).toEqual([
      'not_found',
      'not_found',
      'validation_failed',
      'validation_failed',
      'internal',
    ]);
  });
  test('one without a callback does no harm', async () => {
    const page = await connected({ cookie: admin });
    const loose = page as unknown as { emit(event: string, payload: unknown): void };
    loose.emit('console:input', input('a'));
    loose.emit('nonsense', null);
    expect(await ask(page, 'console:input', input('b'))).toEqual({ ok: true, value: null });
  });
  test('keys arrive in the order in which they were typed', async () => {
    const page = await connected({ cookie: admin });
    const keys = Array.from({ length: 60 }, (_, index) => `${index},`);
    await Promise.all(keys.map((key) => ask(page, 'console:input', input(key))));
    expect(typed).toEqual(keys);
  });
  test('an oversized paste is refused in words; the connection and what was typed stay', async () => {
    const page = await connected({ cookie: admin });
    await ask(page, 'console:input', input('before'));
    for (const bytes of [consoleLimits.inputBytes + 1, 1024 * 1024]) {
      const reply = await ask(page, 'console:input', input('x'.repeat(bytes)));
      expect(reply.problem).toMatchObject({
        code: 'validation_failed',
        detail: 'data: at most 16384 bytes at once',
      });
    }
    await ask(page, 'console:input', input('after'));
    expect(typed).toEqual(['before', 'after']);
    expect(page.connected).toBe(true);
  });
  test('what exceeds every limit ends the connection, and only this one', async () => {
    const [page, other] = [await connected({ cookie: admin }), await connected({ cookie: admin })];
    const gone = heard(page, 'disconnect');
    page.emit('console:input', input('x'.repeat(socketLimits.messageBytes + 1)), () => undefined);
    await gone;
    expect(await ask(other, 'console:input', input('fine'))).toMatchObject({ ok: true });
  });
  test('too many at once are refused until some are answered', async () => {
    const page = await connected({ cookie: admin });
    const waiting = Array.from({ length: socketLimits.eventsInFlight }, () =>
      ask(page, 'console:close', { consoleId }),
    );
    expect((await ask(page, 'console:input', input('x'))).problem?.code).toBe('too_many_requests');
    release();
    await Promise.race(waiting);
    expect(await ask(page, 'console:input', input('x'))).toMatchObject({ ok: true });
  });
});

describe('the end', () => {
  test('of a session closes its sockets and says so; others stay', async () => {
    const other = await app.signIn('admin', 'correct horse battery');
    const [page, stays] = [await connected({ cookie: admin }), await connected({ cookie: other })];
    const ended = heard(page, 'session:ended');
    const gone = heard(page, 'disconnect');
    await app.request('/api/v1/session', { method: 'DELETE', cookie: admin });
    expect(await ended).toEqual({ reason: 'signed-out' });
    await gone;
    expect(await ask(stays, 'inventory:subscribe', {})).toMatchObject({ ok: true });
  });
  test.each([{ disabled: true }, { role: 'viewer' }, { password: 'another long one' }])(
    'of an account by %j closes its sockets',
    async (body) => {
      const olga = await app.addAccount(admin, 'olga', 'operator');
      const page = await connected({ cookie: olga.cookie });
      await ask(page, 'inventory:subscribe', {});
      const ended = heard(page, 'session:ended');
      const gone = heard(page, 'disconnect');
      await app.request(`/api/v1/accounts/${olga.accountId}`, {
        method: 'PATCH',
        cookie: admin,
        body,
      });
      expect(await ended).toEqual({ reason: 'account-changed' });
      await gone;
      expect(closed).toHaveLength(1);
    },
  );
  test('of a token closes its sockets', async () => {
    const made = await app.addToken(admin, 'ci', 'viewer');
    const page = await connected({ authorization: `Bearer ${made.secret}` });
    const ended = heard(page, 'session:ended');
    const path = `/api/v1/tokens/${made.token.tokenId}`;
    await app.request(path, { method: 'DELETE', cookie: admin });
    expect(await ended).toEqual({ reason: 'account-changed' });
  });
  test('of a session by its age is noticed without anybody saying so', async () => {
    const page = await connected({ cookie: admin });
    const ended = heard(page, 'session:ended');
    const gone = heard(page, 'disconnect');
    app.clock.offsetMs += 13 * 3_600_000;
    expect(await ended).toEqual({ reason: 'expired' });
    await gone;
  });
  test('of a session stays away while somebody types', async () => {
    const page = await connected({ cookie: admin });
    const lastSeenMs = async () =>
      (
        await app.store.db
          .selectFrom('sessions')
          .select('last_seen_at_ms')
          .executeTakeFirstOrThrow()
      ).last_seen_at_ms;
    const before = await lastSeenMs();
    app.clock.offsetMs += 11 * 3_600_000;
    await ask(page, 'inventory:subscribe', {});
    expect(await lastSeenMs()).toBe(before);
    await ask(page, 'console:input', input('x'));
    await vi.waitFor(async () => expect(await lastSeenMs()).toBeGreaterThan(before));
  });
  test('of a token is noticed when another process has revoked it', async () => {
    const { secret } = await app.addToken(admin, 'ci', 'viewer');
    const page = await connected({ authorization: `Bearer ${secret}` });
    const ended = heard(page, 'session:ended');
    await app.store.db.deleteFrom('api_tokens').execute();
    expect(await ended).toEqual({ reason: 'expired' });
  });
  test('of the server is told to every page, and nobody gets in any more', async () => {
    const page = await connected({ cookie: admin });
    const ended = heard(page, 'session:ended');
    app.sockets.close();
    expect(await ended).toEqual({ reason: 'server-stopping' });
    await expect(outcome(app.page({ cookie: admin }))).rejects.toThrow('is being stopped');
  });
  test('runs what was registered for it, also when registered too late', async () => {
    const page = await connected({ cookie: admin });
    await ask(page, 'inventory:subscribe', {});
    const context = contexts[0]!;
    const disposed = new Promise<void>((resolve) => context.onClose(resolve));
    page.disconnect();
    await disposed;
    await new Promise<void>((resolve) => context.onClose(resolve));
  });
});

describe('sending', () => {
  test('a room reaches those who are in it', async () => {
    const [page, other] = [await connected({ cookie: admin }), await connected({ cookie: admin })];
    await ask(page, 'inventory:subscribe', {});
    other.on('domain:changed', () => {
      throw new Error('not for this one');
    });
    const change = { epoch: 'e', revision: 4, changed: [], removed: [] };
    const arrived = heard(page, 'domain:changed');
    roomBroadcaster(app.io).to('inventory', 'domain:changed', change);
    expect(await arrived).toEqual(change);
    const volatile = heard(page, 'host:changed');
    roomBroadcaster(app.io).toVolatile('inventory', 'host:changed', change);
    expect(await volatile).toEqual(change);
    await ask(other, 'console:input', input('still here'));
  });
  test('a page that does not read is cut off, and its memory is freed', async () => {
    const page = await connected({ cookie: admin });
    await ask(page, 'inventory:subscribe', {});
    const context = contexts[0]!;
    const gone = new Promise<void>((resolve) => context.onClose(resolve));
    const stalled = page.io.engine.transport as unknown as { ws: { _socket: { pause(): void } } };
    stalled.ws._socket.pause();
    const data = new Uint8Array(64 * 1024);
    const sent = Math.ceil((2 * socketLimits.unsentBytes) / data.byteLength) + 200;
    for (let index = 0; index < sent; index += 1)
      context.emit('console:output', { consoleId, data });
    await gone;
    expect(app.sockets.count()).toBe(0);
    expect(app.logged.join('')).toContain('reads too slowly');
  });
});
