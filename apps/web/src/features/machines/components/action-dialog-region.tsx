import { lazy, Suspense } from 'react';
import { useStore } from '../../../shared/lib/external-store.ts';
import { actionDialog } from '../api/action-dialog-store.ts';

const OpenActionDialog = lazy(() => import('./dialogs/open-action-dialog.tsx'));

/** Where the question before an order appears, whichever page asked for it. */
export function ActionDialogRegion() {
  const open = useStore(actionDialog);
  if (!open) return null;
  return (
    <Suspense>
      <OpenActionDialog {...open} onClose={() => actionDialog.set(null)} />
    </Suspense>
  );
}
