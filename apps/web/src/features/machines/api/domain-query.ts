import { domainEndpoints } from '@guesthouse/contract/endpoints/domain-endpoints';
import type { DomainRef } from '@guesthouse/contract/ids';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';

/** The overview at one revision of the machine: a newer row asks for a newer overview. */
export function domainQuery({ hostId, uuid }: DomainRef, revision: number) {
  return queryOptions({
    queryKey: ['domain', hostId, uuid, 'overview', revision],
    queryFn: ({ signal }) => call(domainEndpoints.getDomain, { params: { hostId, uuid } }, signal),
    staleTime: Infinity,
    gcTime: 10_000,
    placeholderData: keepPreviousData,
  });
}

export function domainXmlQuery({ hostId, uuid }: DomainRef, revision: number) {
  return queryOptions({
    queryKey: ['domain', hostId, uuid, 'xml', revision],
    queryFn: ({ signal }) =>
      call(domainEndpoints.getDomainXml, { params: { hostId, uuid } }, signal),
    staleTime: Infinity,
    gcTime: 10_000,
    placeholderData: keepPreviousData,
  });
}
