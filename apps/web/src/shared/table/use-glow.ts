import { useEffect, useRef, type RefObject } from 'react';

const glowMs = 300;

/** Lets a row glow once when its revision moves on while it is on the screen. */
export function useGlow(revision: number): RefObject<HTMLTableRowElement | null> {
  const row = useRef<HTMLTableRowElement>(null);
  const seen = useRef(revision);
  useEffect(() => {
    if (seen.current === revision) return;
    seen.current = revision;
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const from = { backgroundColor: 'var(--gh-glow)' };
    row.current?.animate([from, { backgroundColor: 'transparent' }], { duration: glowMs });
  }, [revision]);
  return row;
}
