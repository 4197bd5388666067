import type { domainEndpoints } from '@guesthouse/contract/endpoints/domain-endpoints';
import { domainKey } from '@guesthouse/contract/domain-key';
import type { DomainRef } from '@guesthouse/contract/ids';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import { requireDomain } from '../inventory/require-domain.ts';
import type { Mirror } from '../inventory/mirror.ts';
import type { ClientEventHandlers } from '../socket/client-event-handler.ts';
import { SocketWatches } from './socket-watches.ts';
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
  const watches = new SocketWatches<DomainRef>({
    keyOf: domainKey,
    limit: statsLimits.watchesPerSocket,
    things: 'machines',
    onEnd: (ref) => stats.unwatch(ref),
  });
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
