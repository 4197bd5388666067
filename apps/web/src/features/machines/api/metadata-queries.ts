import type { DomainMetadataChange } from '@guesthouse/contract/domain-metadata';
import { domainMetadataEndpoints } from '@guesthouse/contract/endpoints/domain-metadata-endpoints';
import type { DomainRef } from '@guesthouse/contract/ids';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';

/** Uncut, unlike the row; asked for when it is about to be edited, and not kept. */
export function metadataQuery({ hostId, uuid }: DomainRef) {
  return queryOptions({
    queryKey: ['domain', hostId, uuid, 'metadata'],
    queryFn: ({ signal }) =>
      call(domainMetadataEndpoints.getDomainMetadata, { params: { hostId, uuid } }, signal),
    gcTime: 0,
    staleTime: Infinity,
  });
}

export function editMetadata({ hostId, uuid }: DomainRef, body: DomainMetadataChange) {
  return call(domainMetadataEndpoints.editDomainMetadata, { params: { hostId, uuid }, body });
}

export function useEditMetadata(ref: DomainRef) {
  return useMutation({ mutationFn: (change: DomainMetadataChange) => editMetadata(ref, change) });
}
