import type { Asker } from '@guesthouse/contract/host-control';
import { useMemo } from 'react';
import { useServerIsLost } from '../socket/connection-health.ts';
import { useSession } from './session-query.ts';

/** Whom every control of the page asks about: the same object until something of it changes. */
export function useAsker(): Asker {
  const { role } = useSession();
  const serverReached = !useServerIsLost();
  return useMemo(() => ({ role, serverReached }), [role, serverReached]);
}
