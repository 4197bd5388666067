import type { EndpointCall } from '@guesthouse/contract/endpoint';
import { hostSetupEndpoints } from '@guesthouse/contract/endpoints/host-setup-endpoints';
import type { HostId } from '@guesthouse/contract/ids';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { call } from '../../../shared/api/call.ts';

/** Asked anew each time: somebody else may have changed it. */
export const hostSetupQuery = (hostId: HostId) =>
  queryOptions({
    queryKey: ['host-setup', hostId],
    queryFn: ({ signal }) => call(hostSetupEndpoints.getHostSetup, { params: { hostId } }, signal),
    staleTime: 0,
    gcTime: 0,
  });

export type NewHostBody = EndpointCall<typeof hostSetupEndpoints.addHost>['body'];
export type HostChangeBody = EndpointCall<typeof hostSetupEndpoints.updateHost>['body'];
export type HostTestBody = EndpointCall<typeof hostSetupEndpoints.testHost>['body'];

/** A host to add, or a change of one that is there; the mirror's events bring the outcome. */
export function useSaveHost() {
  return useMutation({
    mutationFn: (
      save: { hostId: null; body: NewHostBody } | { hostId: HostId; body: HostChangeBody },
    ) =>
      save.hostId === null
        ? call(hostSetupEndpoints.addHost, { body: save.body })
        : call(hostSetupEndpoints.updateHost, { params: { hostId: save.hostId }, body: save.body }),
  });
}

/** A trial connection, one at a time; it ends with the form that asked for it. */
export function useHostTest() {
  const abort = useRef<AbortController | null>(null);
  const mutation = useMutation({
    mutationFn: (body: HostTestBody) => {
      abort.current?.abort();
      abort.current = new AbortController();
      return call(hostSetupEndpoints.testHost, { body }, abort.current.signal);
    },
  });
  useEffect(() => () => abort.current?.abort(), []);
  const { mutate, reset, data, error, isPending, submittedAt } = mutation;
  return {
    begin: mutate,
    /** Gives up what runs, and forgets what was found. */
    clear: () => {
      abort.current?.abort();
      reset();
    },
    result: data,
    error,
    isPending,
    beganAtMs: submittedAt,
  };
}
export type HostTestControl = ReturnType<typeof useHostTest>;
