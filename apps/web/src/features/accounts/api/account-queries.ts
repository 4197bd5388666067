import type { Account } from '@guesthouse/contract/account';
import { accountEndpoints } from '@guesthouse/contract/endpoints/account-endpoints';
import type { EndpointCall } from '@guesthouse/contract/endpoint';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';
import { toastError } from '../../../shared/ui/toasts.ts';

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => call(accountEndpoints.listAccounts, undefined, signal),
});

export type NewAccount = EndpointCall<typeof accountEndpoints.createAccount>['body'];
export type AccountChange = EndpointCall<typeof accountEndpoints.updateAccount>['body'];

export function useCreateAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAccount) => call(accountEndpoints.createAccount, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  });
}

/** Shows why a change was refused, and always what is true now. */
export function useChangeAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ account, change }: { account: Account; change: AccountChange }) =>
      call(accountEndpoints.updateAccount, {
        params: { accountId: account.accountId },
        body: change,
      }),
    onError: (error, { account }) => toastError(`Could not change ${account.username}`, error),
    onSettled: () => client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  });
}
