import { expect, type Page } from '@playwright/test';

const marker = 'guesthouseTestMarker';

/** Marks the document, so that a later reload or navigation would show. */
export async function markDocument(page: Page): Promise<void> {
  await page.evaluate((name) => Object.assign(window, { [name]: true }), marker);
}

/** The document is still the one that was marked. */
export async function expectSameDocument(page: Page): Promise<void> {
  expect(await page.evaluate((name) => name in window, marker), 'the page was reloaded').toBe(true);
}
