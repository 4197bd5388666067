import type { Page } from '@playwright/test';

interface ListWatcher {
  /** Milliseconds from the last key to the frame that shows another number of rows. */
  next: Promise<number>;
  expect(): void;
  longestTaskMs: number;
}

declare global {
  var listWatcher: ListWatcher;
}

/** Prepares the page to time what the list makes of a key, and to note tasks that keep it busy. */
export async function watchList(page: Page): Promise<void> {
  await page.evaluate(() => {
    let pressedAt = 0;
    let answered: (ms: number) => void = () => undefined;
    addEventListener('keydown', (event) => (pressedAt = event.timeStamp), { capture: true });
    const table = document.querySelector('table[aria-rowcount]');
    if (!table) throw new Error('no list');
    new MutationObserver(() => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => answered(performance.now() - pressedAt);
        port2.postMessage(null);
      });
    }).observe(table, { attributes: true, attributeFilter: ['aria-rowcount'] });
    globalThis.listWatcher = {
      next: Promise.resolve(0),
      longestTaskMs: 0,
      expect() {
        this.next = new Promise((resolve) => (answered = resolve));
      },
    };
    // Chromium tells of tasks from 50 ms on: none is the aim.
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.listWatcher.longestTaskMs = Math.max(
          globalThis.listWatcher.longestTaskMs,
          duration,
        );
    }).observe({ type: 'longtask' });
  });
}

/**
 * Processor time that the page's main thread has used, in ms: unlike the clock it does not count the
 * time in which something else had the processor.
 */
export async function threadClock(page: Page): Promise<() => Promise<number>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
}

/** Presses a key in the filter, and gives the milliseconds until the list had followed. */
export async function keyToList(page: Page, key: string): Promise<number> {
  await page.evaluate(() => globalThis.listWatcher.expect());
  await page.keyboard.press(key);
  return page.evaluate(() => globalThis.listWatcher.next);
}

/** The longest task of more than 50 ms since the last call; 0 where there was none. */
export function longestTaskMs(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { longestTaskMs: longest } = globalThis.listWatcher;
    globalThis.listWatcher.longestTaskMs = 0;
    return longest;
  });
}
