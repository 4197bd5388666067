import type { hostDetailsEndpoints } from '@guesthouse/contract/endpoints/host-details-endpoints';
import type { HostId } from '@guesthouse/contract/ids';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import type { Mirror } from '../inventory/mirror.ts';
import { requireHost } from '../inventory/resources/require-resource.ts';
import type { ClientEventHandlers } from '../socket/client-event-handler.ts';
import { nodeStatsRoom, type NodeStatsService } from './node-stats-service.ts';
import { SocketWatches } from './socket-watches.ts';
import { nodeStatsLimits } from './stats-limits.ts';

export function nodeStatsHttpHandlers(
  stats: NodeStatsService,
  mirror: Mirror,
): EndpointHandlers<Pick<typeof hostDetailsEndpoints, 'getHostStats'>> {
  return {
    getHostStats: ({ params: { hostId } }) => {
      requireHost(mirror, hostId);
      return stats.history(hostId);
    },
  };
}

export function nodeStatsSocketHandlers(
  stats: NodeStatsService,
  mirror: Mirror,
): ClientEventHandlers<'host-stats:watch' | 'host-stats:unwatch'> {
  const watches = new SocketWatches<HostId>({
    keyOf: (hostId) => hostId,
    limit: nodeStatsLimits.watchesPerSocket,
    things: 'hosts',
    onEnd: (hostId) => stats.unwatch(hostId),
  });
  return {
    'host-stats:watch': ({ hostId }, socket) => {
      requireHost(mirror, hostId);
      if (watches.add(socket, hostId)) {
        socket.join(nodeStatsRoom(hostId));
        stats.watch(hostId);
      }
      return stats.history(hostId);
    },
    'host-stats:unwatch': ({ hostId }, socket) => {
      socket.leave(nodeStatsRoom(hostId));
      watches.remove(socket, hostId);
      return null;
    },
  };
}
