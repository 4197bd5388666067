import { sessionEndpoints } from '@guesthouse/contract/endpoints/session-endpoints';
import { useQueryClient } from '@tanstack/react-query';
import { isProblem } from '../../../shared/api/api-problem.ts';
import { call } from '../../../shared/api/call.ts';
import { endSession } from '../../../shared/session/session-query.ts';
import { toastError } from '../../../shared/ui/toasts.ts';

/** Ends the session; nothing of it stays in the page. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    try {
      await call(sessionEndpoints.signOut);
    } catch (error) {
      if (!isProblem(error, 'unauthenticated')) {
        toastError('Could not sign out', error);
        return;
      }
    }
    endSession(client);
  };
}
