import type { Locator, Page } from '@playwright/test';

export type HostTab =
  'Overview' | 'Topology' | 'Devices' | 'Interfaces' | 'Capabilities' | 'Logging';

/** The page of one host: its head and its tabs. */
export class HostPage {
  readonly page: Page;
  readonly picture: Locator;
  readonly devices: Locator;

  constructor(page: Page) {
    this.page = page;
    this.picture = page.getByRole('group', { name: /^Topology of / });
    this.devices = page.getByRole('treegrid', { name: 'Devices' });
  }

  title(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name, exact: true });
  }

  tile(cpuId: number): Locator {
    return this.picture.getByRole('button', { name: new RegExp(`^CPU ${cpuId}:`) });
  }

  async show(tab: HostTab): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Host' })
      .getByRole('link', { name: tab, exact: true })
      .click();
  }
}
