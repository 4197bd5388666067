import type { DaemonLoggingChange } from '@guesthouse/contract/daemon-logging';
import { daemonLoggingEndpoints } from '@guesthouse/contract/endpoints/daemon-logging-endpoints';
import type { HostSummary } from '@guesthouse/contract/host';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';
import { toastError, toastSuccess } from '../../../shared/ui/toasts.ts';

export function daemonLoggingQuery({ hostId, since }: Pick<HostSummary, 'hostId' | 'since'>) {
  return queryOptions({
    queryKey: ['host', hostId, 'logging', since],
    queryFn: ({ signal }) =>
      call(daemonLoggingEndpoints.getDaemonLogging, { params: { hostId } }, signal),
    retry: false,
  });
}

/** What the daemon then has is what it says itself. */
export function useLoggingChange(host: HostSummary) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: DaemonLoggingChange) =>
      call(daemonLoggingEndpoints.setDaemonLogging, { params: { hostId: host.hostId }, body }),
    onSuccess: (logging) => {
      client.setQueryData(daemonLoggingQuery(host).queryKey, logging);
      toastSuccess('The daemon logs by these settings now');
    },
    onError: (error) => toastError('The settings could not be changed', error),
  });
}
