import { hostDetailsEndpoints } from '@guesthouse/contract/endpoints/host-details-endpoints';
import type { HostSummary } from '@guesthouse/contract/host';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';
import type { GuestChoice } from '../model/guest-choice.ts';

/** A host's facts are those of one connection: after another one they are asked for anew. */
type Connected = Pick<HostSummary, 'hostId' | 'since' | 'state'>;

const minuteMs = 60_000;

/** How often it is asked who is where; the server lets no page ask the host more often. */
const occupancyEveryMs = 3_000;

export function hostDetailsQuery({ hostId, since, state }: Connected) {
  return queryOptions({
    queryKey: ['host', hostId, 'details', since],
    queryFn: ({ signal }) =>
      call(hostDetailsEndpoints.getHostDetails, { params: { hostId } }, signal),
    enabled: state === 'connected',
    staleTime: minuteMs,
    placeholderData: keepPreviousData,
  });
}

export function hostTopologyQuery({ hostId, since, state }: Connected) {
  return queryOptions({
    queryKey: ['host', hostId, 'topology', since],
    queryFn: ({ signal }) =>
      call(hostDetailsEndpoints.getHostTopology, { params: { hostId } }, signal),
    enabled: state === 'connected',
    staleTime: minuteMs,
    placeholderData: keepPreviousData,
  });
}

/** libvirt has no events for it: it is asked again for as long as somebody looks. */
export function hostOccupancyQuery({ hostId, since, state }: Connected) {
  return queryOptions({
    queryKey: ['host', hostId, 'occupancy', since],
    queryFn: ({ signal }) =>
      call(hostDetailsEndpoints.getHostOccupancy, { params: { hostId } }, signal),
    enabled: state === 'connected',
    refetchInterval: occupancyEveryMs,
    staleTime: 1_000,
    gcTime: 10_000,
    placeholderData: keepPreviousData,
  });
}

export function hostCapabilitiesQuery({ hostId, since, state }: Connected) {
  return queryOptions({
    queryKey: ['host', hostId, 'capabilities', since],
    queryFn: ({ signal }) =>
      call(hostDetailsEndpoints.getHostCapabilities, { params: { hostId } }, signal),
    enabled: state === 'connected',
    staleTime: minuteMs,
    placeholderData: keepPreviousData,
  });
}

export function domainCapabilitiesQuery({ hostId, since, state }: Connected, choice: GuestChoice) {
  const { arch, type, machine } = choice;
  const query = machine === '' ? { arch, type } : { arch, type, machine };
  return queryOptions({
    queryKey: ['host', hostId, 'domain-capabilities', since, query],
    queryFn: ({ signal }) =>
      call(hostDetailsEndpoints.getDomainCapabilities, { params: { hostId }, query }, signal),
    enabled: state === 'connected',
    staleTime: minuteMs,
    retry: false,
  });
}
