import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, isProblem } from '../shared/api/api-problem.ts';
import { sessionQuery } from '../shared/session/session-query.ts';

const attempts = 3;

/** A refusal stays a refusal; only silence is worth another attempt. */
function retry(failures: number, error: Error): boolean {
  return !(error instanceof ApiProblem) && failures < attempts;
}

/** Whoever hears first that the session is over tells everybody: the shell leaves for sign-in. */
export function createQueryClient(): QueryClient {
  const onError = (error: Error) => {
    if (isProblem(error, 'unauthenticated')) client.setQueryData(sessionQuery.queryKey, null);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { retry, refetchOnWindowFocus: false } },
  });
  return client;
}
