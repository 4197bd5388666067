import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Logger } from 'pino';
import { clientOriginReader } from './access/client-origin.ts';
import type { Revocations } from './access/revocations.ts';
import type { Accounts } from './accounts/create-accounts.ts';
import type { ServerConfig } from './config/server-config.ts';
import { createHttpApp } from './http/create-http-app.ts';
import type { Live } from './live.ts';
import { attachSockets, type Sockets } from './socket/attach-sockets.ts';
import type { SocketServer } from './socket/socket-server.ts';

export interface AppDeps {
  readonly config: Pick<ServerConfig, 'trustedProxies' | 'allowedOrigins'>;
  /** PEM texts; null for plain HTTP. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  readonly accounts: Accounts;
  readonly revocations: Revocations;
  readonly live: Pick<Live, 'httpHandlers' | 'socketHandlers' | 'audit' | 'ready' | 'metrics'>;
  /** Made earlier than the app, since the live half sends through it. */
  readonly io: SocketServer;
  readonly log: Logger;
  readonly version: string;
  readonly webRoot: string;
  /** How often live connections prove again that they may be open. */
  readonly revalidateEveryMs?: number;
}

export interface App {
  /** Whoever made the app lets it listen. */
  readonly server: Server;
  readonly sockets: Sockets;
  /** From now on `/readyz` and the API say that the server stops. */
  beginStopping(): void;
}

/** Puts the parts together; never listens. */
export function createApp(deps: AppDeps): App {
  const { accounts, live, log, io, revocations } = deps;
  const guard = {
    authenticator: accounts.authenticator,
    readOrigin: clientOriginReader(deps.config.trustedProxies),
    allowedOrigins: deps.config.allowedOrigins,
  };
  let stopping = false;
  const http = createHttpApp({
    handlers: { ...accounts.handlers, ...live.httpHandlers },
    gate: guard,
    audit: live.audit,
    health: { ready: () => live.ready(), stopping: () => stopping },
    gauges: () => ({ ...live.metrics(), sockets: sockets.count() }),
    log,
    version: deps.version,
    webRoot: deps.webRoot,
  });
  const server = deps.tls ? createTlsServer(deps.tls, http) : createServer(http);
  const sockets = attachSockets(server, {
    io,
    guard,
    revocations,
    log,
    handlers: live.socketHandlers,
    revalidateEveryMs: deps.revalidateEveryMs,
  });
  return {
    server,
    sockets,
    beginStopping: () => {
      stopping = true;
    },
  };
}
