import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { schemes, wearScheme } from './color-scheme.ts';

/** No axe rule is violated, in the light theme or in the dark one. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of schemes) {
    await wearScheme(page, colorScheme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const findings = violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      at: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`),
    }));
    expect(findings, `axe, ${colorScheme}, ${page.url()}`).toEqual([]);
  }
}
