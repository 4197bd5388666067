import { Suspense, useEffect } from 'react';
import { lazyPart } from '../../shared/lib/lazy-part.ts';
import { useStore } from '../../shared/lib/external-store.ts';
import { closePalette, openPalette, paletteOpen } from './palette-store.ts';

const Palette = lazyPart(() => import('./palette.tsx'));

/** Ctrl or Cmd and K, from anywhere; the palette itself is loaded the first time. */
export function PaletteHost() {
  const open = useStore(paletteOpen);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      // In a terminal Ctrl+K belongs to the guest; Cmd+K is free there.
      const inTerminal = event.target instanceof Element && event.target.closest('[data-terminal]');
      if (inTerminal && !event.metaKey) return;
      event.preventDefault();
      if (paletteOpen.get()) closePalette();
      else openPalette();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  return open ? (
    <Suspense>
      <Palette />
    </Suspense>
  ) : null;
}
