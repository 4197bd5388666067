import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

const contentId = 'content';

/**
 * Where what had the focus goes, with its page, its row or its dialog, the browser leaves the focus
 * nowhere, and Tab would begin again at the top. It is put at the beginning of the content instead.
 */
export function useKeptFocus(): void {
  const router = useRouter();
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    let last: Element | null = null;
    let frame = 0;
    const keep = () => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      document.getElementById(contentId)?.focus({ preventScroll: true });
    };
    // What comes in its place may take the focus itself.
    const keepSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(keep);
    };
    const onFocus = ({ target }: Event) => {
      last = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', onFocus, { signal });
    document.addEventListener('focusout', keepSoon, { signal });
    // Not every browser tells that what had the focus was removed.
    document.addEventListener('keydown', keep, { signal, capture: true });
    const stop = router.subscribe('onRendered', keepSoon);
    return () => {
      abort.abort();
      stop();
      cancelAnimationFrame(frame);
    };
  }, [router]);
}
