import type { Locator, Page } from '@playwright/test';

/** The stream of what happened, as a page or as a machine's tab. */
export class ActivityPage {
  readonly page: Page;
  readonly table: Locator;
  readonly filter: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: 'Activity' });
    this.filter = page.getByRole('combobox', { name: 'Filter activity' });
  }

  async open(filter = ''): Promise<void> {
    const search = filter === '' ? '' : `?filter=${encodeURIComponent(filter)}`;
    await this.page.goto(`/activity${search}`);
    await this.table.waitFor();
  }

  /** Rows that hold all of the texts. */
  entry(...texts: readonly string[]): Locator {
    return texts.reduce(
      (rows, text) => rows.filter({ hasText: text }),
      this.table.locator('tbody').getByRole('row'),
    );
  }
}
