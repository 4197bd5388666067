import type { Locator, Page } from '@playwright/test';

/** The page Hosts, and the dialogs in which they are set up. */
export class HostList {
  readonly page: Page;
  readonly addButton: Locator;
  readonly dialog: Locator;
  /** What a trial connection found. */
  readonly outcome: Locator;

  constructor(page: Page) {
    this.page = page;
    this.addButton = page.getByRole('main').getByRole('button', { name: 'Add a host' });
    this.dialog = page.getByRole('dialog');
    this.outcome = this.dialog.getByRole('status');
  }

  async open(): Promise<void> {
    await this.page.goto('/hosts');
    await this.addButton.waitFor();
  }

  entry(label: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: label, exact: true }) });
  }

  /** A button of a host: `order('Edit', 'Vault')`. */
  order(order: 'Edit' | 'Remove' | 'Credentials' | 'Connect now', label: string): Locator {
    return this.entry(label).getByRole('button', { name: `${order} ${label}`, exact: true });
  }

  async test(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Test the connection' }).click();
  }

  field(label: string): Locator {
    return this.dialog.getByLabel(label, { exact: true });
  }

  async submit(label: 'Add the host' | 'Save' | 'Connect'): Promise<void> {
    await this.dialog.getByRole('button', { name: label, exact: true }).click();
  }
}
