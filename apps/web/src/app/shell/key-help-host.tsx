import { Suspense, useEffect, useState } from 'react';
import { lazyPart } from '../../shared/lib/lazy-part.ts';

const KeyHelp = lazyPart(() => import('./key-help.tsx'));

/** `?` shows the keys, wherever one does not type. */
export function KeyHelpHost() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const typing =
        target instanceof Element && target.closest('input, textarea, [data-terminal]');
      if (event.key !== '?' || typing) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return open ? (
    <Suspense>
      <KeyHelp onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
