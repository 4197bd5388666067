import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { narrowPage, useMediaQuery } from '../../shared/lib/use-media-query.ts';

const storageKey = 'guesthouse.rail';

function storedFolded(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'folded';
  } catch {
    return false;
  }
}

/** Folded to icons is a habit of the person; the drawer of a phone closes with every page. */
export function useRail() {
  const narrow = useMediaQuery(narrowPage);
  const [folded, setFolded] = useState(storedFolded);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [drawerAt, setDrawerAt] = useState<string | null>(null);
  const drawer = narrow && drawerAt === path;

  const toggleFolded = () => {
    setFolded(!folded);
    try {
      localStorage.setItem(storageKey, folded ? 'open' : 'folded');
    } catch {
      // Without storage the habit lasts as long as the page.
    }
  };
  const wide = folded ? ('folded' as const) : ('open' as const);
  const phone = drawer ? ('drawer' as const) : ('hidden' as const);
  return {
    state: narrow ? phone : wide,
    toggleFolded,
    toggleDrawer: () => setDrawerAt(drawer ? null : path),
    closeDrawer: () => setDrawerAt(null),
  };
}
export type RailControl = ReturnType<typeof useRail>;
