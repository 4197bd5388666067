import type { Locator, Page } from '@playwright/test';

/** What surrounds every page behind sign-in. */
export class Shell {
  readonly page: Page;
  readonly notices: Locator;
  readonly health: Locator;
  readonly paletteField: Locator;

  constructor(page: Page) {
    this.page = page;
    this.notices = page.getByRole('region', { name: 'Notices' });
    this.health = page.getByRole('banner').getByRole('status');
    this.paletteField = page.getByRole('combobox', { name: 'Go to anything' });
  }

  place(name: 'Machines' | 'Hosts' | 'Storage' | 'Networks' | 'Activity' | 'Settings'): Locator {
    return this.page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name, exact: true });
  }

  /** A host in the rail, with the state of its connection in its name. */
  connection(label: string): Locator {
    return this.page
      .getByRole('region', { name: 'Connections' })
      .getByRole('link', { name: label });
  }

  async signOut(username: string): Promise<void> {
    await this.page.getByRole('button', { name: `Account ${username}` }).click();
    await this.page.getByRole('menuitem', { name: 'Sign out' }).click();
  }
}
