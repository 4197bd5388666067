import type { Locator, Page } from '@playwright/test';

/** The table of all machines. */
export class MachineList {
  readonly page: Page;
  readonly table: Locator;
  readonly filter: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: 'Machines' });
    this.filter = page.getByRole('combobox', { name: 'Filter machines' });
  }

  async open(): Promise<void> {
    await this.page.goto('/machines');
    await this.table.waitFor();
  }

  link(name: string): Locator {
    return this.table.getByRole('link', { name, exact: true });
  }

  row(name: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  box(name: string): Locator {
    return this.page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
  }

  /** A cell by the heading of its column. */
  async cell(name: string, column: string): Promise<Locator> {
    const headings = await this.table.getByRole('columnheader').allInnerTexts();
    return this.row(name).getByRole('cell').nth(headings.indexOf(column));
  }

  action(action: 'Start' | 'Resume' | 'Shut down', name: string): Locator {
    return this.table.getByRole('button', { name: `${action} ${name}`, exact: true });
  }

  /** Opens the menu of a machine, in which every action is, usable or with its reason. */
  async openMenu(name: string): Promise<Locator> {
    await this.table.getByRole('button', { name: `Actions on ${name}` }).click();
    return this.page.getByRole('menu', { name: `Actions on ${name}` });
  }

  async choose(action: string, name: string): Promise<void> {
    const menu = await this.openMenu(name);
    await menu.getByRole('menuitem', { name: action, exact: true }).click();
  }

  /** Answers the question that stands before an act which loses something. */
  async confirm(label: string): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: label }).click();
  }
}
