import { useEffect } from 'react';
import { fetchParts } from '../../shared/lib/lazy-part.ts';
import { useStore } from '../../shared/lib/external-store.ts';
import { connectionHealth } from '../../shared/socket/connection-health.ts';

/** Menus, the palette and the help are here before somebody wants them, and after the network has gone. */
export function useParts(): void {
  const live = useStore(connectionHealth).state === 'live';
  useEffect(() => {
    let wanted = live;
    if (live) void fetchParts(() => wanted);
    return () => {
      wanted = false;
    };
  }, [live]);
}
