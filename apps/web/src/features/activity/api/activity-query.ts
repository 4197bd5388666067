import type { ActivityEntry } from '@guesthouse/contract/activity';
import { activityEndpoints } from '@guesthouse/contract/endpoints/activity-endpoints';
import type { EndpointReply } from '@guesthouse/contract/endpoint';
import type { HostId } from '@guesthouse/contract/ids';
import { infiniteQueryOptions, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';
import { addEntries } from '../model/activity-pages.ts';

/** The whole stream, or that of one thing. */
export interface ActivityScope {
  readonly hostId?: HostId;
  readonly subjectId?: string;
}

type Page = EndpointReply<typeof activityEndpoints.listActivity>;

const queryName = 'activity';

/** Entries that arrive while the newest page is being fetched would be lost under its older reply. */
const arrivedDuringFetch = new Set<ActivityEntry[]>();

async function fetchPage(
  scope: ActivityScope,
  before: number | undefined,
  signal: AbortSignal,
): Promise<Page> {
  const arrived: ActivityEntry[] = [];
  if (before === undefined) arrivedDuringFetch.add(arrived);
  try {
    const page = await call(
      activityEndpoints.listActivity,
      { query: { ...scope, before } },
      signal,
    );
    return addEntries(page, inScope(arrived, scope));
  } finally {
    arrivedDuringFetch.delete(arrived);
  }
}

function inScope(entries: readonly ActivityEntry[], { hostId, subjectId }: ActivityScope) {
  return entries.filter(
    ({ subject }) =>
      (hostId === undefined || subject?.hostId === hostId) &&
      (subjectId === undefined || subject?.id === subjectId),
  );
}

/** Newest first, in pages that go back in time. */
export function activityQuery(scope: ActivityScope) {
  return infiniteQueryOptions({
    queryKey: [queryName, scope],
    queryFn: ({ pageParam, signal }) => fetchPage(scope, pageParam, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ entries, more }) => (more ? entries.at(-1)?.entryId : undefined),
    staleTime: Infinity,
    structuralSharing: false,
  });
}

/** Brings what has just happened into every stream that is shown. */
export function receiveActivity(client: QueryClient, entries: readonly ActivityEntry[]): void {
  for (const arrived of arrivedDuringFetch) arrived.push(...entries);
  for (const query of client.getQueryCache().findAll({ queryKey: [queryName] })) {
    const scope = query.queryKey[1] as ActivityScope;
    const data = query.state.data as InfiniteData<Page, number | undefined> | undefined;
    const [first, ...others] = data?.pages ?? [];
    const added = inScope(entries, scope);
    if (!data || !first || added.length === 0) continue;
    client.setQueryData(query.queryKey, { ...data, pages: [addEntries(first, added), ...others] });
  }
}

/** After a lost connection entries are missing. */
export async function refreshActivity(client: QueryClient): Promise<void> {
  const shown = client.getQueryCache().findAll({ queryKey: [queryName] });
  if (shown.length > 0) await client.invalidateQueries({ queryKey: [queryName] });
}
