import type { hostDetailsEndpoints } from '@guesthouse/contract/endpoints/host-details-endpoints';
import type { HostOccupancy } from '@guesthouse/contract/host-topology';
import type { HostId } from '@guesthouse/contract/ids';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import type { Mirror } from '../inventory/mirror.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import type { HostLink } from '../libvirt/host-link.ts';
import { hostDetails } from './host-details-mapper.ts';
import { readOccupancy } from './occupancy-reader.ts';
import { SharedReading } from './shared-reading.ts';
import { topologyLimits } from './topology-limits.ts';
import { hostTopology } from './topology-mapper.ts';

/** What a host is made of, read over its own connection and shared by all who ask together. */
export function topologyHandlers(
  hosts: HostAccess,
  mirror: Mirror,
): EndpointHandlers<
  Pick<typeof hostDetailsEndpoints, 'getHostDetails' | 'getHostTopology' | 'getHostOccupancy'>
> {
  // Keyed by the connection: another one is perhaps to another daemon, after an upgrade.
  const descriptions = new SharedReading(topologyLimits.descriptionMs, (link: HostLink) =>
    link.node.description(),
  );
  const topologies = new SharedReading(topologyLimits.descriptionMs, async (link: HostLink) =>
    hostTopology(await descriptions.get(link)),
  );
  const occupancies = new Map<HostId, SharedReading<HostLink, HostOccupancy>>();
  const occupancyOf = (hostId: HostId) => {
    const read = async (link: HostLink) =>
      readOccupancy(hostId, link, mirror, await topologies.get(link));
    const known = occupancies.get(hostId) ?? new SharedReading(topologyLimits.occupancyMs, read);
    occupancies.set(hostId, known);
    return known;
  };
  return {
    getHostDetails: async ({ params: { hostId } }) => {
      const link = hosts.link(hostId);
      const [description, standing] = await Promise.all([
        descriptions.get(link),
        link.node.standing(),
      ]);
      return hostDetails(description, standing);
    },
    getHostTopology: ({ params: { hostId } }) => topologies.get(hosts.link(hostId)),
    getHostOccupancy: async ({ params: { hostId } }) => occupancyOf(hostId).get(hosts.link(hostId)),
  };
}
