import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

interface Options {
  readonly count: number;
  readonly rowPx: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly scrollToIndex: (index: number) => void;
}

function targetIndex(key: string, from: number, options: Options): number | null {
  const { count, rowPx, scroller } = options;
  const pageRows = Math.floor((scroller.current?.clientHeight ?? 0) / rowPx) || 10;
  const moves: Partial<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + pageRows,
    PageUp: from - pageRows,
    Home: 0,
    End: count - 1,
  };
  const to = moves[key];
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}

/** What a key presses in its row. */
const presses: Readonly<Partial<Record<string, string>>> = {
  c: '[href$="/console"]',
  m: '[data-row-menu]',
  x: '[data-row-select]',
};

/**
 * Arrows, Page, Home and End move between rows, `c`, `m` and `x` press a row's console, menu and box. The row
 * that is meant may not be drawn yet: it is scrolled to, and focused as soon as it is there.
 */
export function useRowKeys(options: Options) {
  const wanted = useRef<number | null>(null);
  const { scroller, scrollToIndex } = options;

  const focusWanted = useCallback(() => {
    if (wanted.current === null) return;
    const selector = `[data-index="${wanted.current}"] [data-row-link]`;
    const link = scroller.current?.querySelector<HTMLElement>(selector);
    if (!link) return;
    wanted.current = null;
    link.focus();
  }, [scroller]);
  useEffect(focusWanted);

  const goTo = (index: number) => {
    wanted.current = index;
    scrollToIndex(index);
    focusWanted();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || options.count === 0) return;
    const row = event.target instanceof Element ? event.target.closest('[data-index]') : null;
    if (!(row instanceof HTMLElement)) return;
    const to = targetIndex(event.key, Number(row.dataset['index']), options);
    if (to !== null) {
      event.preventDefault();
      goTo(to);
      return;
    }
    const press = presses[event.key];
    if (press) row.querySelector<HTMLElement>(press)?.click();
  };
  return { onKeyDown, goTo };
}
