import { sessionEndpoints } from '@guesthouse/contract/endpoints/session-endpoints';
import type { Session } from '@guesthouse/contract/account';
import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { isProblem } from '../api/api-problem.ts';
import { call } from '../api/call.ts';

/** Who is signed in; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await call(sessionEndpoints.getSession, undefined, signal);
    } catch (error) {
      if (isProblem(error, 'unauthenticated')) return null;
      throw error;
    }
  },
  staleTime: Infinity,
  gcTime: Infinity,
});

/**
 * Makes it known that nobody is signed in any more, and forgets what was shown. Not by
 * `client.clear()`: whoever watches the session would go on watching what has been thrown away.
 */
export function endSession(client: QueryClient): void {
  client.setQueryData(sessionQuery.queryKey, null);
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
}

export function useSessionQuery() {
  return useQuery(sessionQuery);
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** The signed-in account; only inside the shell, where there is one. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession outside the signed-in shell');
  return session;
}
