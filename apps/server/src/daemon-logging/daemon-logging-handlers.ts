import type { DaemonLogging, DaemonLoggingChange } from '@guesthouse/contract/daemon-logging';
import type { daemonLoggingEndpoints } from '@guesthouse/contract/endpoints/daemon-logging-endpoints';
import { lookingOnly } from '@guesthouse/contract/host-control';
import type { HostId } from '@guesthouse/contract/ids';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import { ProblemError } from '../http/problem-error.ts';
import { adminAddress } from '../libvirt/admin/admin-uri-rules.ts';
import { askAdmin } from '../libvirt/admin/ask-admin.ts';
import type { HostTarget } from '../libvirt/host-target.ts';

async function logging(
  hostUri: string,
  change: DaemonLoggingChange | null,
): Promise<DaemonLogging> {
  const address = adminAddress(hostUri);
  if (!address.can) return { available: false, reason: address.reason };
  const { filters, outputs } = await askAdmin({ uri: address.uri, change });
  return { available: true, filters, outputs };
}

/** @param targetOf a host as it was given; its URI does not leave the server */
export function daemonLoggingHandlers(
  targetOf: (hostId: HostId) => Pick<HostTarget, 'uri' | 'readOnly'>,
): EndpointHandlers<typeof daemonLoggingEndpoints> {
  return {
    getDaemonLogging: ({ params: { hostId } }) => logging(targetOf(hostId).uri, null),
    setDaemonLogging: async ({ params: { hostId }, body }, { log, caller }) => {
      const { uri, readOnly } = targetOf(hostId);
      // libvirt's admin interface knows no connection for looking only.
      if (readOnly) throw new ProblemError('forbidden', lookingOnly);
      const reply = await logging(uri, body);
      if (!reply.available) throw new ProblemError('operation_invalid', reply.reason);
      log.info({ hostId, change: body, by: caller?.name }, 'log settings of a daemon');
      return reply;
    },
  };
}
