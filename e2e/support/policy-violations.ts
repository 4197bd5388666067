import type { Page } from '@playwright/test';

/** What the page tried and its Content Security Policy forbade, as the browser tells it; filled as it happens. */
export function logPolicyViolations(page: Page): string[] {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  return violations;
}
