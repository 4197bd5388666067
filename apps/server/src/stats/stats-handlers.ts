import type { domainEndpoints } from '@guesthouse/contract/endpoints/domain-endpoints';
import { domainKey, type DomainRef } from '@guesthouse/contract/ids';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import { ProblemError } from '../http/problem-error.ts';
import { requireDomain } from '../inventory/require-domain.ts';
import type { Mirror } from '../inventory/mirror.ts';
import type { ClientEventHandlers, SocketContext } from '../socket/client-event-handler.ts';
import { statsLimits } from './stats-limits.ts';
import { statsRoom, type StatsService } from './stats-service.ts';

export function statsHttpHandlers(
  stats: StatsService,
  mirror: Mirror,
): EndpointHandlers<Pick<typeof domainEndpoints, 'getDomainStats'>> {
  return {
    getDomainStats: ({ params }) => {
      requireDomain(mirror, params);
      return stats.history(params);
    },
  };
}

export function statsSocketHandlers(
  stats: StatsService,
  mirror: Mirror,
): ClientEventHandlers<'stats:watch' | 'stats:unwatch'> {
  const watches = new SocketWatches((ref) => stats.unwatch(ref));
  return {
    'stats:watch': (ref, socket) => {
      requireDomain(mirror, ref);
      if (watches.add(socket, ref)) {
        socket.join(statsRoom(ref));
        stats.watch(ref);
      }
      return stats.history(ref);
    },
    'stats:unwatch': (ref, socket) => {
      socket.leave(statsRoom(ref));
      watches.remove(socket, ref);
      return null;
    },
  };
}

/** Which domains each socket watches: each once, and none beyond the life of the socket. */
class SocketWatches {
  readonly #bySocket = new Map<string, Map<string, DomainRef>>();
  readonly #onEnd: (ref: DomainRef) => void;

  constructor(onEnd: (ref: DomainRef) => void) {
    this.#onEnd = onEnd;
  }

  /** @returns false when the socket watches it already */
  add(socket: SocketContext, ref: DomainRef): boolean {
    const watches = this.#of(socket);
    const key = domainKey(ref);
    if (watches.has(key)) return false;
    if (watches.size >= statsLimits.watchesPerSocket)
      throw new ProblemError(
        'too_many_requests',
        `One page can watch ${statsLimits.watchesPerSocket} machines at once.`,
      );
    watches.set(key, ref);
    return true;
  }

  remove(socket: SocketContext, ref: DomainRef): void {
    if (this.#bySocket.get(socket.socketId)?.delete(domainKey(ref))) this.#onEnd(ref);
  }

  #of(socket: SocketContext): Map<string, DomainRef> {
    const known = this.#bySocket.get(socket.socketId);
    if (known) return known;
    const watches = new Map<string, DomainRef>();
    this.#bySocket.set(socket.socketId, watches);
    socket.onClose(() => {
      this.#bySocket.delete(socket.socketId);
      for (const ref of watches.values()) this.#onEnd(ref);
    });
    return watches;
  }
}
