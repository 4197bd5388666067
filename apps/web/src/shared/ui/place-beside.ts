const gapPx = 6;

/**
 * Puts a fixed box beside an anchor: below it unless there is no room, never outside the window.
 * `end` lines up the far edges, `centre` the middles.
 */
export function placeBeside(box: HTMLElement, anchor: DOMRect, align: 'centre' | 'end'): void {
  const fits = anchor.bottom + gapPx + box.offsetHeight <= window.innerHeight;
  const left =
    align === 'end'
      ? anchor.right - box.offsetWidth
      : anchor.left + anchor.width / 2 - box.offsetWidth / 2;
  const rightmost = window.innerWidth - box.offsetWidth - gapPx;
  const above = Math.max(gapPx, anchor.top - gapPx - box.offsetHeight);
  box.style.left = `${Math.max(gapPx, Math.min(left, rightmost))}px`;
  box.style.top = `${fits ? anchor.bottom + gapPx : above}px`;
}
