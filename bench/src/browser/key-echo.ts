import type { Page } from '@playwright/test';

interface EchoWatcher {
  /** Milliseconds from the key to the terminal's having taken in what came back. */
  next: Promise<number>;
  expect(): void;
}

declare global {
  var echoWatcher: EchoWatcher;
}

/** Prepares the page to time keys against `terminal:parsed`, which says that the buffer has changed. */
export async function watchEcho(page: Page): Promise<void> {
  await page.evaluate(() => {
    let pressedAt = 0;
    let arrived: (ms: number) => void = () => undefined;
    // The event's own time stamp is when the browser got the key, before anything handled it.
    addEventListener('keydown', (event) => (pressedAt = event.timeStamp), { capture: true });
    addEventListener('terminal:parsed', () => arrived(performance.now() - pressedAt));
    globalThis.echoWatcher = {
      next: Promise.resolve(0),
      expect() {
        this.next = new Promise((resolve) => (arrived = resolve));
      },
    };
  });
}

/** Presses a key that the guest echoes, and gives the milliseconds until the echo was there. */
export async function pressAndMeasure(page: Page, key: string): Promise<number> {
  await page.evaluate(() => globalThis.echoWatcher.expect());
  await page.keyboard.press(key);
  return page.evaluate(() => globalThis.echoWatcher.next);
}
