import { preferenceEndpoints } from '@guesthouse/contract/endpoints/preference-endpoints';
import type { ListPreferences, Preferences } from '@guesthouse/contract/preferences';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call.ts';
import { toastError } from '../ui/toasts.ts';

export const preferencesQuery = queryOptions<Preferences>({
  queryKey: ['preferences'],
  queryFn: ({ signal }) => call(preferenceEndpoints.getPreferences, undefined, signal),
  staleTime: Infinity,
});

/** Whether the lists may be laid out: the account's wishes are here, or cannot be had. */
export function usePreferencesSettled(): boolean {
  return !useQuery(preferencesQuery).isPending;
}

/** How one list is set, and how to set it: shown at once, kept for the account. */
export function useListPreferences(
  list: string,
): readonly [ListPreferences, (change: ListPreferences) => void] {
  const client = useQueryClient();
  const { data } = useQuery(preferencesQuery);
  const onError = (error: Error) => toastError('How the list is set could not be kept', error);
  const { mutate } = useMutation({
    // One after the other: the last one wins on the server too.
    scope: { id: 'preferences' },
    mutationFn: (body: Preferences) => call(preferenceEndpoints.putPreferences, { body }),
    onError,
  });
  const keep = (before: Preferences, next: ListPreferences) => {
    const after = { lists: { ...before.lists, [list]: { ...before.lists[list], ...next } } };
    client.setQueryData(preferencesQuery.queryKey, after);
    mutate(after);
  };
  const change = (next: ListPreferences) => {
    const before = client.getQueryData(preferencesQuery.queryKey);
    if (before) keep(before, next);
    // What is kept on the server is not overwritten unseen.
    else client.query(preferencesQuery).then((kept) => keep(kept, next), onError);
  };
  return [data?.lists[list] ?? {}, change];
}
