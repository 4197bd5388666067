import { chromium, type BrowserContextOptions, type Page } from '@playwright/test';
import type { Role } from '@guesthouse/contract/permission';
import { chromiumLaunch } from '../../../e2e/support/chromium.ts';
import type { FurnishedHouse } from '../../../e2e/support/furnished-house.ts';

interface Visitor {
  readonly role: Role;
  readonly viewport?: BrowserContextOptions['viewport'];
  /** Arguments for Chromium, beyond those of every visit. */
  readonly args?: readonly string[];
}

/** Functions that go to the page come out of esbuild, which wraps them in calls of its `__name`. */
const esbuildHelper = 'globalThis.__name = (named) => named;';

/**
 * Lets somebody who is signed in use the house in a browser with an empty profile: no cache, no compiled
 * code. The browser ends with `use`.
 */
export async function visit<T>(
  house: FurnishedHouse,
  { role, viewport = { width: 1280, height: 800 }, args = [] }: Visitor,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({
    ...chromiumLaunch,
    args: [...chromiumLaunch.args, ...args],
  });
  try {
    const context = await browser.newContext({ baseURL: house.server.url, viewport });
    await context.addInitScript(esbuildHelper);
    await house.admit(context, role);
    return await use(await context.newPage());
  } finally {
    await browser.close();
  }
}

/** The page has its list and follows what happens. */
export async function untilLive(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('status').filter({ hasText: 'Live' }).waitFor();
}
