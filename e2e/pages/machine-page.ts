import type { Locator, Page } from '@playwright/test';

export type MachineTab = 'Overview' | 'Console' | 'Performance' | 'XML' | 'Activity';

/** The page of one machine: its head, with state and actions, and its tabs. */
export class MachinePage {
  readonly page: Page;
  /** The one line with name, state, facts and actions. */
  readonly head: Locator;
  readonly gone: Locator;

  constructor(page: Page) {
    this.page = page;
    this.head = page
      .getByRole('main')
      .locator('header')
      .filter({ has: page.getByRole('heading', { level: 1 }) });
    this.gone = page.getByRole('heading', { name: 'This machine is not there' });
  }

  title(name: string): Locator {
    return this.head.getByRole('heading', { level: 1, name, exact: true });
  }

  action(name: string): Locator {
    return this.head.getByRole('button', { name, exact: true });
  }

  async show(tab: MachineTab): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Machine' })
      .getByRole('link', { name: tab, exact: true })
      .click();
  }

  async choose(action: string): Promise<void> {
    await this.head.getByRole('button', { name: /^Actions on/ }).click();
    await this.page.getByRole('menuitem', { name: action, exact: true }).click();
  }

  async confirm(label: string): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: label }).click();
  }
}
