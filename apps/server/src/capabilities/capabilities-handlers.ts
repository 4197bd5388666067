import type { hostDetailsEndpoints } from '@guesthouse/contract/endpoints/host-details-endpoints';
import type { HostCapabilities } from '@guesthouse/contract/host-capabilities';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import type { HostLink } from '../libvirt/host-link.ts';
import { domainCapabilities, hostCapabilities } from './capabilities-mapper.ts';
import { emulatorFor } from './emulator-rules.ts';

async function readHostCapabilities(link: HostLink): Promise<HostCapabilities> {
  return hostCapabilities(await link.node.capabilitiesXml());
}

export function capabilitiesHandlers(
  hosts: HostAccess,
): EndpointHandlers<
  Pick<typeof hostDetailsEndpoints, 'getHostCapabilities' | 'getDomainCapabilities'>
> {
  return {
    getHostCapabilities: ({ params: { hostId } }) => readHostCapabilities(hosts.link(hostId)),
    getDomainCapabilities: async ({ params: { hostId }, query }) => {
      const link = hosts.link(hostId);
      const { guests } = await readHostCapabilities(link);
      const emulator = emulatorFor(guests, query);
      if (emulator === null)
        throw new ProblemError(
          'not_found',
          `This host does not offer ${query.type} machines of ${query.arch}${
            query.machine === undefined ? '' : ` with the machine type ${query.machine}`
          }.`,
        );
      return domainCapabilities(await link.node.domainCapabilitiesXml({ ...query, emulator }));
    },
  };
}
