import type { domainEndpoints } from '@guesthouse/contract/endpoints/domain-endpoints';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import type { Mirror } from '../inventory/mirror.ts';
import { requireDomain } from '../inventory/require-domain.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import { domainBelongings } from './deletion/domain-belongings.ts';
import type { RestoreService } from './restore-service.ts';

/** What concerns definitions and what belongs to them. */
export function definitionHandlers(
  mirror: Mirror,
  hosts: HostAccess,
  restores: RestoreService,
): EndpointHandlers<
  Pick<typeof domainEndpoints, 'getDomainBelongings' | 'defineDomain' | 'restoreDomain'>
> {
  return {
    getDomainBelongings: ({ params }) => {
      requireDomain(mirror, params);
      return domainBelongings(mirror, params, hosts.link(params.hostId));
    },
    defineDomain: async ({ params, body }, { log, caller }) => {
      const defined = await hosts.link(params.hostId).orders.define(body.xml, body.validate);
      log.info({ by: caller?.name, ...params, ...defined }, 'domain defined');
      return defined;
    },
    restoreDomain: ({ params, body }, { caller }) => restores.restore(params.hostId, body, caller),
  };
}
