import { domainEndpoints } from '@guesthouse/contract/endpoints/domain-endpoints';
import type { DomainRef } from '@guesthouse/contract/ids';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';

/** What belongs to a machine, asked anew for every deletion. */
export function belongingsQuery({ hostId, uuid }: DomainRef) {
  return queryOptions({
    queryKey: ['domain', hostId, uuid, 'belongings'],
    queryFn: ({ signal }) =>
      call(domainEndpoints.getDomainBelongings, { params: { hostId, uuid } }, signal),
    staleTime: 0,
    gcTime: 0,
  });
}
