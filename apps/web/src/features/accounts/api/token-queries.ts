import type { ApiToken } from '@guesthouse/contract/account';
import { accountEndpoints } from '@guesthouse/contract/endpoints/account-endpoints';
import type { EndpointCall } from '@guesthouse/contract/endpoint';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';
import { toastError } from '../../../shared/ui/toasts.ts';

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => call(accountEndpoints.listTokens, undefined, signal),
});

export type NewToken = EndpointCall<typeof accountEndpoints.createToken>['body'];

export function useCreateToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewToken) => call(accountEndpoints.createToken, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
}

export function useRevokeToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ tokenId }: ApiToken) =>
      call(accountEndpoints.revokeToken, { params: { tokenId } }),
    onError: (error, { name }) => toastError(`Could not revoke ${name}`, error),
    onSettled: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
}
