import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { AddHostRegion } from '../../features/hosts/components/add-host-region.tsx';
import { TaskDock } from '../../features/tasks/components/task-dock.tsx';
import { SessionProvider, useSessionQuery } from '../../shared/session/session-query.ts';
import { BulkRegion } from '../../features/machines/components/bulk/bulk-region.tsx';
import { ActionDialogRegion } from '../../features/machines/components/action-dialog-region.tsx';
import { NotesRegion } from '../../features/machines/components/notes-region.tsx';
import { liveSocket } from '../../shared/socket/live-socket.ts';
import { startLiveUpdates } from '../live-updates.ts';
import { RouteError } from '../routes/route-error.tsx';
import { PaletteHost } from '../palette/palette-host.tsx';
import { KeyHelpHost } from './key-help-host.tsx';
import { Rail } from './rail.tsx';
import styles from './shell.module.css';
import { useKeptFocus } from './use-kept-focus.ts';
import { useParts } from './use-parts.ts';
import { TopBar } from './top-bar.tsx';
import { useRail } from './use-rail.ts';

function useLiveUpdates(): void {
  const client = useQueryClient();
  useEffect(() => startLiveUpdates(liveSocket, client), [client]);
}

function SignedInShell() {
  useLiveUpdates();
  useParts();
  useKeptFocus();
  const rail = useRail();
  return (
    <>
      <div className={styles.shell} data-rail={rail.state}>
        <a className={styles.skip} href="#content">
          Skip to the page
        </a>
        <TopBar onMenu={rail.toggleDrawer} menuOpen={rail.state === 'drawer'} />
        <Rail {...rail} />
        <main id="content" tabIndex={-1} className={styles.content}>
          <Outlet />
        </main>
        <div className={styles.dock}>
          <TaskDock />
        </div>
      </div>
      <PaletteHost />
      <KeyHelpHost />
      <NotesRegion />
      <BulkRegion />
      <ActionDialogRegion />
      <AddHostRegion />
    </>
  );
}

/**
 * Leaves for sign-in once and remembers the place. The router's `Navigate` would go again at every
 * drawing, and the address it remembers would by then be sign-in's own, longer each time.
 */
function LeaveForSignIn() {
  const router = useRouter();
  useEffect(() => {
    const { href, pathname } = router.latestLocation;
    if (pathname === '/sign-in') return;
    const to = href === '/' || href === '/machines' ? undefined : href;
    void router.navigate({ to: '/sign-in', search: { to }, replace: true });
  }, [router]);
  return null;
}

/** Everything behind sign-in. */
export function Shell() {
  const { data: session, error } = useSessionQuery();
  if (session)
    return (
      <SessionProvider value={session}>
        <SignedInShell />
      </SessionProvider>
    );
  if (session === null) return <LeaveForSignIn />;
  // Nothing for the moment that the answer takes: a shell that vanishes again would be worse.
  return error ? <RouteError error={error} /> : null;
}
