import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';

interface Options {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly rowPx: number;
  /** Stable as long as the rows are: all places are counted anew when it changes. */
  readonly keyOf: (index: number) => string | number;
  /** How many are drawn above and below what is to be seen. */
  readonly overscan: number;
}

/** Which rows of a long list there have to be, and how much room those take that there need not be. */
export function useVirtualRows({ scroller, count, rowPx, keyOf, overscan }: Options) {
  // The React Compiler, which could not memoise this, is not in use.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(() => rowPx, [rowPx]),
    getItemKey: keyOf,
    overscan,
    useFlushSync: false,
    // Before the first layout the window is the best guess: the first paint has rows.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  });
  const drawn = virtualizer.getVirtualItems();
  const totalPx = virtualizer.getTotalSize();
  return {
    drawn,
    totalPx,
    abovePx: drawn[0]?.start ?? 0,
    belowPx: totalPx - (drawn.at(-1)?.end ?? 0),
    scrollToIndex: (index: number) => virtualizer.scrollToIndex(index),
  };
}
