import { preferenceEndpoints } from '@guesthouse/contract/endpoints/preference-endpoints';
import {
  noPreferences,
  preferencesSchema,
  type ListPreferences,
  type Preferences,
} from '@guesthouse/contract/preferences';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call.ts';
import { toastError } from '../ui/toasts.ts';

/** So that a page is laid out right at once; the account's own are on the server. */
const cacheKey = 'guesthouse.preferences';

function cached(): Preferences {
  try {
    const text = localStorage.getItem(cacheKey);
    return preferencesSchema.safeParse(JSON.parse(text ?? 'null')).data ?? noPreferences;
  } catch {
    return noPreferences;
  }
}

function remember(preferences: Preferences): void {
  try {
    localStorage.setItem(cacheKey, JSON.stringify(preferences));
  } catch {
    // A browser without storage only flickers.
  }
}

export const preferencesQuery = queryOptions<Preferences>({
  queryKey: ['preferences'],
  queryFn: async ({ signal }) => {
    const preferences = await call(preferenceEndpoints.getPreferences, undefined, signal);
    remember(preferences);
    return preferences;
  },
  placeholderData: (): Preferences => cached(),
  staleTime: Infinity,
});

/** How one list is set, and how to set it: shown at once, kept for the account. */
export function useListPreferences(
  list: string,
): readonly [ListPreferences, (change: ListPreferences) => void] {
  const client = useQueryClient();
  const { data } = useQuery(preferencesQuery);
  const { mutate } = useMutation({
    // One after the other: the last one wins on the server too.
    scope: { id: 'preferences' },
    mutationFn: (body: Preferences) => call(preferenceEndpoints.putPreferences, { body }),
    onError: (error) => toastError('How the list is set could not be kept', error),
  });
  const change = (next: ListPreferences) => {
    const before = client.getQueryData(preferencesQuery.queryKey) ?? cached();
    const after = { lists: { ...before.lists, [list]: { ...before.lists[list], ...next } } };
    client.setQueryData(preferencesQuery.queryKey, after);
    remember(after);
    mutate(after);
  };
  return [data?.lists[list] ?? {}, change];
}
