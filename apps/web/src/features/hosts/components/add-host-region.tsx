import { lazy, Suspense } from 'react';
import { useStore } from '../../../shared/lib/external-store.ts';
import { addingHost } from '../api/add-host-store.ts';

const HostForm = lazy(() =>
  import('./host-form.tsx').then((module) => ({ default: module.HostForm })),
);

/** Where the form of a host to add appears, whichever page asked for it. */
export function AddHostRegion() {
  if (!useStore(addingHost)) return null;
  return (
    <Suspense>
      <HostForm setup={null} onClose={() => addingHost.set(false)} />
    </Suspense>
  );
}
