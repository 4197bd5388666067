import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { createHabit } from '../../shared/session/account-habit.ts';
import { narrowPage, useMediaQuery } from '../../shared/lib/use-media-query.ts';

const useFolded = createHabit(
  'rail',
  (text) => text === 'folded',
  (folded) => (folded ? 'folded' : 'open'),
);

/** Folded to icons is a habit of the person; the drawer of a phone closes with every page. */
export function useRail() {
  const narrow = useMediaQuery(narrowPage);
  const [folded, setFolded] = useFolded();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [drawerAt, setDrawerAt] = useState<string | null>(null);
  const drawer = narrow && drawerAt === path;

  const wide = folded ? ('folded' as const) : ('open' as const);
  const phone = drawer ? ('drawer' as const) : ('hidden' as const);
  return {
    state: narrow ? phone : wide,
    toggleFolded: () => setFolded(!folded),
    toggleDrawer: () => setDrawerAt(drawer ? null : path),
    closeDrawer: () => setDrawerAt(null),
  };
}
export type RailControl = ReturnType<typeof useRail>;
