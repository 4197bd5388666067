import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { DomainSummary } from '@guesthouse/contract/domain';
import type { HostSummary } from '@guesthouse/contract/host';
import type { DomainAction } from '@guesthouse/contract/domain-action';
import { domainActionOptions } from '@guesthouse/contract/domain-action-options';
import { domainActionEndpoints } from '@guesthouse/contract/endpoints/domain-action-endpoints';
import { domainEndpoints } from '@guesthouse/contract/endpoints/domain-endpoints';
import type { DomainRef } from '@guesthouse/contract/ids';
import type { OrderReply } from '@guesthouse/contract/task';
import { pino } from 'pino';
import type { Caller } from '../access/caller.ts';
import type { EndpointHandler, RequestContext } from '../http/endpoint-handler.ts';
import { createLive, type Live, type LiveConfig } from '../live.ts';
import type { KeptHost } from '../store/kept-host-mapper.ts';
import type { SocketContext } from '../socket/client-event-handler.ts';
import { openStore } from '../store/open-store.ts';

/** Something that was sent to a room or to one socket. */
export interface SentEvent {
  readonly room: string | null;
  readonly event: string;
  readonly payload: unknown;
  readonly atMs: number;
}

export interface LiveFixture extends AsyncDisposable {
  readonly live: Live;
  readonly sent: SentEvent[];
  hosts(): HostSummary[];
  domains(): DomainSummary[];
  domain(name: string): DomainSummary | undefined;
  refOf(name: string): DomainRef;
  /** Gives an order as its endpoint would, with the options that a caller may leave out. */
  order(action: DomainAction, on: string | DomainRef, options?: object): Promise<OrderReply>;
  context: RequestContext;
  /** A connected page, and how to disconnect it. */
  socket(): SocketContext & { readonly received: SentEvent[]; disconnect(): void };
}

const silent = pino({ level: process.env['LAB_LOG_LEVEL'] ?? 'silent' });

const caller: Caller = {
  role: 'admin',
  name: 'lab',
  identity: { kind: 'account', accountId: randomUUID() as never, sessionId: 'lab' },
};

/** The live half of the server on real hosts, with the transport replaced by arrays. */
export async function startLive(config: Partial<LiveConfig>): Promise<LiveFixture> {
  const dataDir = await mkdtemp(join(tmpdir(), 'guesthouse-live-'));
  const store = await openStore(dataDir);
  const sent: SentEvent[] = [];
  const record = (room: string, event: string, payload: unknown) =>
    void sent.push({ room, event, payload, atMs: performance.now() });
  const removed = new Set<string>();
  const kept = new Map<string, KeptHost>();
  const live = createLive({
    broadcaster: { to: record, toVolatile: record },
    log: silent,
    db: store.db,
    config: {
      connect: [],
      discover: false,
      demo: false,
      trustHostUris: false,
      dataDir,
      ...config,
    },
    hostSettings: {
      isRemoved: (hostId) => removed.has(hostId),
      remove: (hostId) => Promise.resolve(void removed.add(hostId)),
      kept: () => [...kept.values()],
      keep: (host) => Promise.resolve(void kept.set(host.hostId, host)),
    },
  });
  const context: RequestContext = {
    caller,
    log: silent,
    signal: new AbortController().signal,
    secure: false,
    address: '127.0.0.1',
    setCookie: () => undefined,
  };
  const inventory = () => {
    const reply = live.httpHandlers.getInventory(
      { params: undefined, query: undefined, body: undefined },
      context,
    );
    if (reply instanceof Promise) throw new Error('reads of the mirror do not wait');
    return reply;
  };
  const domain = (name: string) => inventory().domains.find((one) => one.name === name);
  const refOf = (name: string): DomainRef => {
    const found = domain(name);
    if (!found) throw new Error(`no machine ${name} in the mirror`);
    return { hostId: found.hostId, uuid: found.uuid };
  };
  const order = async (action: DomainAction, on: string | DomainRef, options: object = {}) => {
    const params = typeof on === 'string' ? refOf(on) : on;
    const body: unknown = domainActionOptions[action].parse(options);
    // The handlers of all actions are alike, but their types are those of each one's options.
    const handler = live.httpHandlers[operationOf(action)] as EndpointHandler<never>;
    return (await handler({ params, query: undefined, body } as never, context)) as OrderReply;
  };
  await live.start();
  return {
    live,
    sent,
    context,
    domain,
    hosts: () => inventory().hosts,
    domains: () => inventory().domains,
    refOf,
    order,
    socket: testSocket,
    async [Symbol.asyncDispose]() {
      await live.stop(10_000);
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

function operationOf(action: DomainAction): keyof typeof domainEndpoints {
  const entries = Object.entries(domainEndpoints) as [keyof typeof domainEndpoints, unknown][];
  const found = entries.find(([, endpoint]) => endpoint === domainActionEndpoints[action]);
  if (!found) throw new Error(`no operation for ${action}`);
  return found[0];
}

function testSocket(): ReturnType<LiveFixture['socket']> {
  const received: SentEvent[] = [];
  const disposers: (() => void)[] = [];
  const emit = (event: string, payload: unknown) =>
    void received.push({ room: null, event, payload, atMs: performance.now() });
  return {
    socketId: randomUUID(),
    caller,
    log: silent,
    emit,
    emitVolatile: emit,
    join: () => undefined,
    leave: () => undefined,
    onClose: (dispose) => void disposers.push(dispose),
    received,
    disconnect: () => disposers.splice(0).forEach((dispose) => dispose()),
  };
}
