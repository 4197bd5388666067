import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { schemes, wearScheme } from './color-scheme.ts';

/** What the theme has a part in: everything else is the same in both. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** No axe rule is violated in the light theme, and none about colour in the dark one. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of schemes) {
    await wearScheme(page, colorScheme);
    const axe = new AxeBuilder({ page });
    const { violations } = await (
      colorScheme === 'light' ? axe : axe.withRules(rulesOfColour)
    ).analyze();
    const findings = violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      at: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`),
    }));
    expect(findings, `axe, ${colorScheme}, ${page.url()}`).toEqual([]);
  }
}
