import type { Page } from '@playwright/test';

export const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/**
 * Gives the system another theme and waits until the page wears it: media queries answer at the next
 * frame, and what is looked at before that is half of each.
 */
export async function wearScheme(page: Page, colorScheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction(
    (dark) => document.documentElement.classList.contains('pf-v6-theme-dark') === dark,
    colorScheme === 'dark',
  );
  await twoFrames(page);
}

/** Layout that answers to a change is done after one frame, and painted after two. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
