import { fileURLToPath } from 'node:url';
import { Revocations } from './access/revocations.ts';
import { createAccounts } from './accounts/create-accounts.ts';
import { createApp } from './app.ts';
import { programVersion } from './cli/program-version.ts';
import { startNotice } from './cli/start-notice.ts';
import { readTls } from './config/read-tls.ts';
import { readServerConfig, type ServerConfig } from './config/server-config.ts';
import { listen } from './http/listen.ts';
import { createLogger } from './http/logger.ts';
import { createLive } from './live.ts';
import { roomBroadcaster } from './socket/room-broadcaster.ts';
import { createSocketServer } from './socket/socket-server.ts';
import { stopOnSignal, stopServer } from './stop-server.ts';
import { openHostSettings } from './store/host-settings-store.ts';
import { openStore } from './store/open-store.ts';
import { resealSecrets } from './store/reseal-secrets.ts';
import { readSecretKeys } from './store/secret-key-file.ts';

/** At the same place from the sources and from what is built of them. */
const webRoot = fileURLToPath(new URL('../../web/dist', import.meta.url));

const stopDeadlineMs = 5_000;

/**
 * Runs the server until a signal ends it.
 * @throws ConfigError, StartError
 */
export async function serve(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const config = readServerConfig(args, environment);
  const parts = await assemble(config);
  const { app, live, log, setupCode } = parts;
  const stop = () => stopServer(parts, stopDeadlineMs);
  try {
    await live.start();
    const url = await listen(app.server, config.listen, config.tls !== null);
    stopOnSignal(stop, log);
    log.info({ url, version: programVersion() }, 'listening');
    process.stdout.write(`${startNotice({ url, setupCode })}\n`);
  } catch (error) {
    // What has been opened would keep the process alive.
    await stop();
    throw error;
  }
}

/** Makes every part and hands each what it needs. */
async function assemble(config: ServerConfig) {
  const tls = readTls(config.tls);
  const log = createLogger(config.logLevel);
  const store = await openStore(config.dataDir);
  const { db } = store;
  const revocations = new Revocations();
  const accounts = await createAccounts({ db, revocations, setupCode: config.setupCode });
  const io = createSocketServer();
  const keys = await resealSecrets(db, config.dataDir, await readSecretKeys(config.dataDir));
  const hostSettings = await openHostSettings(db, keys);
  const live = createLive({ broadcaster: roomBroadcaster(io), log, db, config, hostSettings });
  const version = programVersion();
  const app = createApp({ config, tls, accounts, revocations, live, io, log, version, webRoot });
  return { app, live, store, log, setupCode: accounts.setupCode };
}
