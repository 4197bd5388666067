import type { ResourceScope } from '@guesthouse/contract/resource';
import { ProblemError } from '../../http/problem-error.ts';
import type { SocketContext } from '../../socket/client-event-handler.ts';
import { scopeName, type ResourceWatches } from './resource-watches.ts';

/** Lists, pools and networks that one page watches at once. */
export const scopesPerSocket = 64;

/** Which scopes each socket watches: each once, and none beyond the life of the socket. */
export class SocketScopes {
  readonly #watches: ResourceWatches;
  readonly #bySocket = new Map<string, Map<string, () => void>>();

  constructor(watches: ResourceWatches) {
    this.#watches = watches;
  }

  /** @throws ProblemError `too_many_requests` */
  add(socket: SocketContext, scope: ResourceScope): void {
    const releases = this.#of(socket);
    const name = scopeName(scope);
    if (releases.has(name)) return;
    if (releases.size >= scopesPerSocket)
      throw new ProblemError(
        'too_many_requests',
        `One page can watch ${scopesPerSocket} lists at once.`,
      );
    // The room first: what changes between the two would be lost.
    socket.join(name);
    releases.set(name, this.#watches.watch(scope));
  }

  remove(socket: SocketContext, scope: ResourceScope): void {
    const name = scopeName(scope);
    socket.leave(name);
    const releases = this.#bySocket.get(socket.socketId);
    releases?.get(name)?.();
    releases?.delete(name);
  }

  #of(socket: SocketContext): Map<string, () => void> {
    const known = this.#bySocket.get(socket.socketId);
    if (known) return known;
    const releases = new Map<string, () => void>();
    this.#bySocket.set(socket.socketId, releases);
    socket.onClose(() => {
      this.#bySocket.delete(socket.socketId);
      for (const release of releases.values()) release();
    });
    return releases;
  }
}
