import type { Page } from '@playwright/test';

interface ChangeWatcher {
  /** Wall clock in ms since 1970 of the frame that shows the next change. */
  next: Promise<number>;
  expect(text: string): void;
}

declare global {
  var changeWatcher: ChangeWatcher;
}

/** Prepares the page to time changes of one machine's row. */
export async function watchRow(page: Page, name: string): Promise<void> {
  await page.evaluate((machine) => {
    const wallOffsetMs = offsetOfWallClock();
    const row = [...document.querySelectorAll('tbody tr')].find(
      (candidate) => candidate.querySelector('a')?.textContent === machine,
    );
    if (row === undefined) throw new Error(`no row of ${machine}`);
    let expected = '';
    let painted: (atMs: number) => void = () => undefined;
    new MutationObserver(() => {
      if (expected === '' || !row.textContent.includes(expected)) return;
      expected = '';
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => painted(performance.now() + wallOffsetMs);
        port2.postMessage(null);
      });
    }).observe(row, { childList: true, characterData: true, subtree: true });
    globalThis.changeWatcher = {
      next: Promise.resolve(0),
      expect(text) {
        expected = text;
        this.next = new Promise((resolve) => (painted = resolve));
      },
    };

    /** Date.now() has whole milliseconds: the moment at which it turns is exact. */
    function offsetOfWallClock(): number {
      const before = Date.now();
      let now = before;
      while (now === before) now = Date.now();
      return now - performance.now();
    }
  }, name);
}

/** Says what the row will show next; `painted` then gives when it did. */
export async function expectInRow(page: Page, text: string): Promise<void> {
  await page.evaluate((expected) => globalThis.changeWatcher.expect(expected), text);
}

export function painted(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.changeWatcher.next);
}
