import type { Logger } from 'pino';
import type { Authenticator } from '../access/authenticator.ts';
import type { PageSocket } from './socket-server.ts';

const everyMs = 60_000;

/**
 * Typing keeps a session alive. Nothing else over a socket does: subscribing and acknowledging are
 * done by the page, whether or not somebody sits in front of it.
 */
export function noteActivity(socket: PageSocket, authenticator: Authenticator, log: Logger): void {
  let notedAtMs = -Infinity;
  socket.on('console:input', () => {
    const nowMs = performance.now();
    if (nowMs - notedAtMs < everyMs) return;
    notedAtMs = nowMs;
    authenticator.noteActivity(socket.data.caller).catch((error: unknown) => {
      log.error({ err: error }, 'a sign of life could not be noted');
    });
  });
}
