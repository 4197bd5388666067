import { lazy, Suspense } from 'react';
import { useStore } from '../../../../shared/lib/external-store.ts';
import { bulkRequest } from './bulk-store.ts';

const BulkDialog = lazy(() => import('./bulk-dialog.tsx'));

/** Where `askBulk` opens its dialog. It outlives the selection and the list that it came from. */
export function BulkRegion() {
  const request = useStore(bulkRequest);
  if (!request) return null;
  return (
    <Suspense>
      <BulkDialog {...request} onClose={() => bulkRequest.set(null)} />
    </Suspense>
  );
}
