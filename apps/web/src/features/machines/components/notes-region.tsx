import { lazy, Suspense } from 'react';
import { useStore } from '../../../shared/lib/external-store.ts';
import { notedMachine } from './notes-store.ts';

const NotesDialog = lazy(() => import('./notes-dialog.tsx'));

/** Where `editNotes` opens its dialog, whichever page asked for it. */
export function NotesRegion() {
  const domain = useStore(notedMachine);
  if (!domain) return null;
  return (
    <Suspense>
      <NotesDialog domain={domain} onClose={() => notedMachine.set(null)} />
    </Suspense>
  );
}
