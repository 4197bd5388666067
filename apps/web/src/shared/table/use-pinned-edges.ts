import { useEffect, type RefObject } from 'react';

/**
 * Tells the style sheet at which edges of a scroller columns lie hidden: `data-hidden-start`,
 * `data-hidden-end`. A sticky cell has a layer of its own that is drawn anew with every step of
 * scrolling, so columns are sticky only while they have to follow.
 */
export function usePinnedEdges(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let hiddenPx = 0;
    const mark = () => {
      // In a page that reads from right to left it counts down from 0.
      const atPx = Math.abs(element.scrollLeft);
      element.toggleAttribute('data-hidden-start', atPx > 0);
      // Widths are rounded: a pixel is no hidden column.
      element.toggleAttribute('data-hidden-end', atPx < hiddenPx - 1);
    };
    const observer = new ResizeObserver(() => {
      hiddenPx = element.scrollWidth - element.clientWidth;
      mark();
    });
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
