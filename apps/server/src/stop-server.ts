import type { Logger } from 'pino';
import type { App } from './app.ts';
import type { Live } from './live.ts';
import type { Store } from './store/open-store.ts';

interface Parts {
  readonly app: App;
  readonly live: Pick<Live, 'stop'>;
  readonly store: Store;
}

/**
 * Stops accepting, tells every page, lets requests that run finish and libvirt's side close; what
 * is not done by the deadline is cut off.
 */
export async function stopServer({ app, live, store }: Parts, deadlineMs: number): Promise<void> {
  app.beginStopping();
  const closed = new Promise<void>((resolve) => app.server.close(() => resolve()));
  app.sockets.close();
  app.server.closeIdleConnections();
  const cut = setTimeout(() => app.server.closeAllConnections(), deadlineMs);
  await Promise.all([within(deadlineMs, closed), live.stop(deadlineMs)]);
  clearTimeout(cut);
  app.server.closeAllConnections();
  await store.close();
}

/** Upgraded connections are not among those that an HTTP server can close: do not wait for them. */
async function within(limitMs: number, work: Promise<void>): Promise<void> {
  let timer;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}

/** The first signal stops in order; the second one, from somebody in a hurry, at once. */
export function stopOnSignal(stop: () => Promise<void>, log: Logger): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    // Whatever a library still holds open must not keep the process.
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
