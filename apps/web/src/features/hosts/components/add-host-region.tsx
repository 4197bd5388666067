import { Suspense } from 'react';
import { lazyPart } from '../../../shared/lib/lazy-part.ts';
import { useStore } from '../../../shared/lib/external-store.ts';
import { addingHost } from '../api/add-host-store.ts';

const HostForm = lazyPart(async () => ({
  default: (await import('./host-form.tsx')).HostForm,
}));

/** Where the form of a host to add appears, whichever page asked for it. */
export function AddHostRegion() {
  if (!useStore(addingHost)) return null;
  return (
    <Suspense>
      <HostForm setup={null} onClose={() => addingHost.set(false)} />
    </Suspense>
  );
}
