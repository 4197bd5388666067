import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountSchema } from '@guesthouse/contract/account';
import { activityEndpoints } from '@guesthouse/contract/endpoints/activity-endpoints';
import { accountEndpoints } from '@guesthouse/contract/endpoints/account-endpoints';
import { domainEndpoints } from '@guesthouse/contract/endpoints/domain-endpoints';
import { domainMetadataEndpoints } from '@guesthouse/contract/endpoints/domain-metadata-endpoints';
import { hostSetupEndpoints } from '@guesthouse/contract/endpoints/host-setup-endpoints';
import { inventoryEndpoints } from '@guesthouse/contract/endpoints/inventory-endpoints';
import { taskEndpoints } from '@guesthouse/contract/endpoints/task-endpoints';
import { resourceEndpoints } from '@guesthouse/contract/endpoints/resource-endpoints';
import type { Role } from '@guesthouse/contract/permission';
import { problemSchema } from '@guesthouse/contract/problem';
import {
  clientEvents,
  type ClientToServerEvents,
  type ServerToClientEvents,
} from '@guesthouse/contract/socket-events';
import { io as connect, type Socket } from 'socket.io-client';
import type { z } from 'zod';
import { Revocations } from '../access/revocations.ts';
import { createAccounts } from '../accounts/create-accounts.ts';
import { createApp, type AppDeps } from '../app.ts';
import { ProblemError } from '../http/problem-error.ts';
import { createLogger } from '../http/logger.ts';
import type { Live } from '../live.ts';
import { createSocketServer } from '../socket/socket-server.ts';
import { openStore, type Store } from '../store/open-store.ts';

type TestLive = Pick<Live, 'httpHandlers' | 'socketHandlers' | 'audit' | 'ready' | 'metrics'>;

interface Options {
  readonly httpHandlers?: Partial<TestLive['httpHandlers']>;
  readonly socketHandlers?: Partial<TestLive['socketHandlers']>;
  /** By default nothing is written down. */
  readonly audit?: (db: Store['db']) => TestLive['audit'];
  readonly ready?: () => boolean;
  readonly config?: Partial<AppDeps['config']>;
  readonly tls?: AppDeps['tls'];
  readonly webRoot?: string;
  readonly revalidateEveryMs?: number;
}

export const setupCode = 'ABCD-EFGH-2345';
export const adminPassword = 'correct horse battery';

interface RequestOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly cookie?: string | undefined;
  readonly headers?: Record<string, string>;
}

export type PageClient = Socket<ServerToClientEvents, ClientToServerEvents>;

/** Every handler that a test does not bring refuses. */
function withDefaults<T extends object>(names: readonly string[], given: Partial<T> = {}): T {
  const refuse = () => {
    throw new ProblemError('not_found', 'not in this test');
  };
  return { ...Object.fromEntries(names.map((name) => [name, refuse])), ...given } as T;
}

function testLive(options: Options, db: Store['db']): TestLive {
  return {
    httpHandlers: withDefaults(
      Object.keys({
        ...inventoryEndpoints,
        ...domainEndpoints,
        ...domainMetadataEndpoints,
        ...hostSetupEndpoints,
        ...taskEndpoints,
        ...resourceEndpoints,
        ...activityEndpoints,
      }),
      options.httpHandlers,
    ),
    socketHandlers: withDefaults(Object.keys(clientEvents), options.socketHandlers),
    audit: options.audit?.(db) ?? (() => Promise.resolve(() => undefined)),
    ready: options.ready ?? (() => true),
    metrics: () => ({
      hostsByState: { connecting: 0, connected: 2, unreachable: 1 },
      domains: 7,
      watchedDomains: 0,
      consoleSessions: 0,
      consoleViewers: 0,
      activeTasks: 0,
    }),
  };
}

/** The whole server except for libvirt, listening on a port of its own with a clock to turn. */
export async function startTestApp(options: Options = {}) {
  const root = mkdtempSync(join(tmpdir(), 'guesthouse-app-'));
  const store = await openStore(join(root, 'data'));
  const revocations = new Revocations();
  const clock = { offsetMs: 0 };
  const accounts = await createAccounts({
    db: store.db,
    revocations,
    setupCode,
    nowMs: () => Date.now() + clock.offsetMs,
  });
  const logged: string[] = [];
  const log = createLogger('trace', { write: (line) => void logged.push(line) });
  const io = createSocketServer();
  const app = createApp({
    config: { trustedProxies: [], allowedOrigins: [], ...options.config },
    tls: options.tls ?? null,
    accounts,
    revocations,
    live: testLive(options, store.db),
    io,
    log,
    version: '0.0.0-test',
    webRoot: options.webRoot ?? join(root, 'web'),
    revalidateEveryMs: options.revalidateEveryMs ?? 20,
  });
  app.server.listen(0, '127.0.0.1');
  await once(app.server, 'listening');
  const bound = app.server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const origin = `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`;
  const pages: PageClient[] = [];

  /** As a page of this server would: with its Origin, unless `headers` say otherwise. */
  async function request(path: string, { method, body, cookie, headers }: RequestOptions = {}) {
    const response = await fetch(origin + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        origin,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie === undefined ? {} : { cookie }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const json: unknown = isJson ? JSON.parse(text) : undefined;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json,
      /** Of a problem. */
      code: problemSchema.safeParse(json).data?.code,
      as: <S extends z.ZodType>(schema: S) => schema.parse(json),
    };
  }

  const cookieOf = (headers: Headers) => headers.getSetCookie()[0]?.split(';')[0] ?? '';

  async function setUp(): Promise<string> {
    const body = { code: setupCode, username: 'admin', password: adminPassword };
    return cookieOf((await request('/api/v1/setup', { body })).headers);
  }

  async function signIn(username: string, password: string): Promise<string> {
    const body = { username, password };
    return cookieOf((await request('/api/v1/session', { body })).headers);
  }

  return {
    ...app,
    origin,
    port,
    io,
    store,
    accounts,
    revocations,
    clock,
    logged,
    request,
    cookieOf,
    setUp,
    signIn,
    /** @returns the new account's cookie and id; `adminCookie` creates it. */
    async addAccount(adminCookie: string, username: string, role: Role) {
      const password = `${username} has a password`;
      const made = await request('/api/v1/accounts', {
        cookie: adminCookie,
        body: { username, password, role },
      });
      return {
        accountId: made.as(accountSchema).accountId,
        password,
        cookie: await signIn(username, password),
      };
    },
    async addToken(adminCookie: string, name: string, role: Role) {
      const body = { name, role };
      const made = await request('/api/v1/tokens', { cookie: adminCookie, body });
      return made.as(accountEndpoints.createToken.reply);
    },
    /** A socket as a page opens it; `headers` replace its Origin and cookie. */
    page(headers: Record<string, string>): PageClient {
      const page: PageClient = connect(origin, {
        transports: ['websocket'],
        reconnection: false,
        forceNew: true,
        extraHeaders: { origin, ...headers },
      });
      pages.push(page);
      return page;
    },
    async close() {
      for (const page of pages) page.disconnect();
      app.sockets.close();
      app.server.close();
      app.server.closeAllConnections();
      await store.close();
      rmSync(root, { recursive: true });
    },
  };
}

export type TestApp = Awaited<ReturnType<typeof startTestApp>>;

/** What the page hears first: that it is connected, or why not. */
export function outcome(page: PageClient): Promise<'connected' | { code: string; detail: string }> {
  return new Promise((resolve, reject) => {
    page.once('connect', () => resolve('connected'));
    page.once('connect_error', (error: Error & { data?: { code: string; detail: string } }) => {
      if (error.data) resolve(error.data);
      else reject(error);
    });
  });
}

/** The next event of that name. */
export function heard(page: PageClient, event: string): Promise<unknown> {
  return new Promise((resolve) => page.once(event as never, resolve as never));
}
