import { useEffect, type RefObject } from 'react';

/**
 * Tells the style sheet at which edges of a scroller columns lie hidden, so that pinned columns are
 * pinned only then: the browser keeps a layer for each pinned cell of each row, and draws them all anew
 * with every step of scrolling. Sets `data-hidden-start` and `data-hidden-end`.
 */
export function usePinnedEdges(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let furthestPx = 0;
    const mark = () => {
      // In a page that reads from right to left it counts down from 0.
      const atPx = Math.abs(element.scrollLeft);
      element.toggleAttribute('data-hidden-start', atPx > 0);
      element.toggleAttribute('data-hidden-end', atPx < furthestPx);
    };
    const measure = () => {
      // Widths are rounded: a pixel is no hidden column.
      furthestPx = element.scrollWidth - element.clientWidth - 1;
      mark();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    // Before anybody draws rows for it: after that, to ask would lay the page out.
    element.addEventListener('scroll', mark, { passive: true, capture: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', mark, { capture: true });
    };
  }, [scroller]);
}
