import type { Session } from '@guesthouse/contract/account';
import { sessionEndpoints } from '@guesthouse/contract/endpoints/session-endpoints';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';
import { inventoryQuery } from '../../../shared/inventory/inventory-query.ts';
import { sessionQuery } from '../../../shared/session/session-query.ts';

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => call(sessionEndpoints.getSetup, undefined, signal),
});

/** Makes a session that has just begun known to the page. */
export function useEnter(): (session: Session) => void {
  const client = useQueryClient();
  return (session) => {
    // Asked for without a session, before: its refusal is not an answer any more.
    client.removeQueries({ queryKey: inventoryQuery.queryKey });
    client.setQueryData(setupQuery.queryKey, { needed: false });
    client.setQueryData(sessionQuery.queryKey, session);
  };
}
