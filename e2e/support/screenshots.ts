import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { repositoryDir } from '../lab/lab-paths.ts';
import { schemes, wearScheme } from './color-scheme.ts';

const directory = join(repositoryDir, 'e2e/artifacts/screenshots');
const sizes = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
};

/**
 * The same moment in both themes and both sizes, kept for people to look at. The page stays as it is:
 * theme and size change under it, as on a tablet that is turned at dusk.
 */
export async function takeScreenshots(page: Page, story: string, step: string): Promise<void> {
  await mkdir(join(directory, story), { recursive: true });
  const before = page.viewportSize() ?? sizes.desktop;
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of schemes) {
      await wearScheme(page, colorScheme);
      const path = join(directory, story, `${step}-${size}-${colorScheme}.png`);
      await page.screenshot({ path, animations: 'disabled' });
    }
  }
  await wearScheme(page, 'light');
  await page.setViewportSize(before);
}
