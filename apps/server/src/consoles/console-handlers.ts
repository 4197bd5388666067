import { requireDomain } from '../inventory/require-domain.ts';
import type { Mirror } from '../inventory/mirror.ts';
import type { ClientEventHandlers } from '../socket/client-event-handler.ts';
import type { ConsoleService } from './console-service.ts';

type ConsoleEvents = 'console:open' | 'console:input' | 'console:acknowledge' | 'console:close';

export function consoleHandlers(
  consoles: ConsoleService,
  mirror: Mirror,
): ClientEventHandlers<ConsoleEvents> {
  return {
    'console:open': (ref, socket) => {
      requireDomain(mirror, ref);
      return consoles.open(ref, socket);
    },
    'console:input': async ({ consoleId, data }, { socketId }) => {
      await consoles.write(consoleId, socketId, data);
      return null;
    },
    'console:acknowledge': ({ consoleId, bytes }, { socketId }) => {
      consoles.acknowledge(consoleId, socketId, bytes);
      return null;
    },
    'console:close': ({ consoleId }, { socketId }) => {
      consoles.close(consoleId, socketId);
      return null;
    },
  };
}
