import { preferenceEndpoints } from '@guesthouse/contract/endpoints/preference-endpoints';
import {
  noPreferences,
  preferencesSchema,
  type ListPreferences,
  type Preferences,
} from '@guesthouse/contract/preferences';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from '../api/call.ts';
import { keepHabit, readHabit } from '../session/account-habit.ts';
import { useSession } from '../session/session-query.ts';
import { toastError } from '../ui/toasts.ts';

/** So that a page is laid out right at once; the account's own are on the server. */
function cached(accountId: string): Preferences {
  try {
    const text = readHabit(accountId, 'preferences');
    return preferencesSchema.safeParse(JSON.parse(text ?? 'null')).data ?? noPreferences;
  } catch {
    return noPreferences;
  }
}

function remember(accountId: string, preferences: Preferences): void {
  keepHabit(accountId, 'preferences', JSON.stringify(preferences));
}

export const preferencesQuery = queryOptions<Preferences>({
  queryKey: ['preferences'],
  queryFn: ({ signal }) => call(preferenceEndpoints.getPreferences, undefined, signal),
  staleTime: Infinity,
});

/** How one list is set, and how to set it: shown at once, kept for the account. */
export function useListPreferences(
  list: string,
): readonly [ListPreferences, (change: ListPreferences) => void] {
  const client = useQueryClient();
  const { accountId } = useSession();
  const { data, isPlaceholderData } = useQuery({
    ...preferencesQuery,
    placeholderData: () => cached(accountId),
  });
  useEffect(() => {
    if (data && !isPlaceholderData) remember(accountId, data);
  }, [accountId, data, isPlaceholderData]);
  const { mutate } = useMutation({
    // One after the other: the last one wins on the server too.
    scope: { id: 'preferences' },
    mutationFn: (body: Preferences) => call(preferenceEndpoints.putPreferences, { body }),
    onError: (error) => toastError('How the list is set could not be kept', error),
  });
  const change = (next: ListPreferences) => {
    const before = client.getQueryData(preferencesQuery.queryKey) ?? cached(accountId);
    const after = { lists: { ...before.lists, [list]: { ...before.lists[list], ...next } } };
    client.setQueryData(preferencesQuery.queryKey, after);
    mutate(after);
  };
  return [data?.lists[list] ?? {}, change];
}
