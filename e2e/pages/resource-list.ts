import type { Locator, Page } from '@playwright/test';

/** A table of pools, volumes or networks: rows that begin with a link or a name. */
export class ResourceList {
  readonly page: Page;
  readonly table: Locator;
  readonly filter: Locator;

  constructor(page: Page, table: string, plural: string) {
    this.page = page;
    this.table = page.getByRole('table', { name: table });
    this.filter = page.getByRole('combobox', { name: `Filter ${plural}` });
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  link(name: string): Locator {
    return this.table.getByRole('link', { name, exact: true });
  }

  action(action: string, name: string): Locator {
    return this.table.getByRole('button', { name: `${action} ${name}`, exact: true });
  }
}

export const poolList = (page: Page) => new ResourceList(page, 'Storage pools', 'pools');
export const networkList = (page: Page) => new ResourceList(page, 'Networks', 'networks');
export const volumeList = (page: Page, pool: string) =>
  new ResourceList(page, `Volumes of ${pool}`, 'volumes');
