import { lazy, Suspense } from 'react';
import { useStore } from '../lib/external-store.ts';
import { confirmRequest } from './confirm.ts';

const ConfirmDialog = lazy(() => import('./confirm-dialog.tsx'));

/** Where `confirm` asks; the dialog itself is loaded with the first question. */
export function ConfirmRegion() {
  const request = useStore(confirmRequest);
  if (!request) return null;
  return (
    <Suspense>
      <ConfirmDialog request={request} />
    </Suspense>
  );
}
