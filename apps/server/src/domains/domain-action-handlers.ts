import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { domainEndpoints } from '@guesthouse/contract/endpoints/domain-endpoints';
import type { DomainRef } from '@guesthouse/contract/ids';
import type { EndpointHandlers, RequestContext } from '../http/endpoint-handler.ts';
import type { Mirror } from '../inventory/mirror.ts';
import { requireDomain } from '../inventory/require-domain.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import { explainedRefusal } from './explained-refusal.ts';

type ActionOperations =
  | 'startDomain'
  | 'shutdownDomain'
  | 'rebootDomain'
  | 'forceOffDomain'
  | 'pauseDomain'
  | 'resumeDomain';

/**
 * Whether a state allows an action is libvirt's to decide, which may know a newer one than the mirror. The
 * mirror names the machine, and explains a refusal that libvirt has no code of its own for.
 */
export function domainActionHandlers(
  mirror: Mirror,
  hosts: HostAccess,
): EndpointHandlers<Pick<typeof domainEndpoints, ActionOperations>> {
  const order =
    (action: DomainAction) =>
    async (
      { params }: { readonly params: DomainRef },
      { log, caller }: RequestContext,
    ): Promise<undefined> => {
      const { name } = requireDomain(mirror, params).summary;
      try {
        await hosts.link(params.hostId).order(params.uuid, name, action);
      } catch (error) {
        const state = mirror.domain(params)?.summary.state;
        throw state === undefined ? error : explainedRefusal(error, action, state);
      }
      log.info({ action, domain: name, by: caller?.name, ...params }, 'domain action');
    };
  return {
    startDomain: order('start'),
    shutdownDomain: order('shutdown'),
    rebootDomain: order('reboot'),
    forceOffDomain: order('force-off'),
    pauseDomain: order('pause'),
    resumeDomain: order('resume'),
  };
}
