import type { Locator, Page } from '@playwright/test';

/** The tasks at the bottom of every page, and their mark in the top bar. */
export class TaskDock {
  readonly page: Page;
  readonly mark: Locator;
  readonly dock: Locator;

  constructor(page: Page) {
    this.page = page;
    this.mark = page.getByRole('banner').getByRole('button', { name: /^Tasks: / });
    this.dock = page.getByRole('region', { name: 'Dock' });
  }

  async open(): Promise<void> {
    if ((await this.mark.getAttribute('aria-expanded')) === 'false') await this.mark.click();
    await this.dock.getByRole('heading', { name: 'Tasks' }).waitFor();
  }

  /** The newest of that title. */
  task(title: string): Locator {
    return this.dock.getByRole('listitem').filter({ hasText: title }).first();
  }

  async abort(title: string): Promise<void> {
    await this.dock
      .getByRole('button', { name: `Abort: ${title}` })
      .first()
      .click();
  }

  async showLog(title: string): Promise<void> {
    await this.dock
      .getByRole('button', { name: `Log: ${title}` })
      .first()
      .click();
  }
}
