import type { Page } from '@playwright/test';

interface RowWatcher {
  paintedAfterMs: Promise<number>;
}

declare global {
  var rowWatcher: RowWatcher;
}

/** Prepares the next document to note when the row of a machine has been painted. */
export async function watchForRow(page: Page, name: string): Promise<void> {
  await page.addInitScript((machine) => {
    const present = () =>
      [...document.querySelectorAll('tbody a')].some((link) => link.textContent === machine);
    globalThis.rowWatcher = {
      paintedAfterMs: new Promise((resolve) => {
        const look = () => {
          if (!present()) return;
          observer.disconnect();
          // The frame that shows the row begins after this callback; a message comes after it.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now());
            port2.postMessage(null);
          });
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true });
      }),
    };
  }, name);
}

/** Milliseconds from the start of the navigation to the frame that shows the row. */
export function lastRowPainted(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.rowWatcher.paintedAfterMs);
}
