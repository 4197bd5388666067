import type { Locator, Page } from '@playwright/test';

/** The panel with the columns of the machine list, their order, groups and density. */
export class ListView {
  readonly page: Page;
  readonly button: Locator;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.button = page.getByRole('button', { name: 'Columns, groups and density' });
    this.panel = page.getByRole('dialog', { name: 'Columns, groups and density' });
  }

  async open(): Promise<void> {
    await this.button.click();
    await this.panel.waitFor();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.panel.waitFor({ state: 'hidden' });
  }

  column(label: string): Locator {
    return this.panel.getByRole('checkbox', { name: label, exact: true });
  }

  async groupBy(label: 'No groups' | 'Host' | 'Tag' | 'State'): Promise<void> {
    await this.panel.getByRole('combobox', { name: 'Group by' }).selectOption(label);
  }
}
