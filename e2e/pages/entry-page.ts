import type { Locator, Page } from '@playwright/test';
import type { Credentials } from '../support/api.ts';

/** The pages before the application: first account and sign-in. */
export class EntryPage {
  readonly page: Page;
  readonly setupHeading: Locator;
  readonly signInHeading: Locator;
  readonly problem: Locator;

  constructor(page: Page) {
    this.page = page;
    this.setupHeading = page.getByRole('heading', { name: 'Create the first account' });
    this.signInHeading = page.getByRole('heading', { name: 'Sign in' });
    this.problem = page.getByRole('alert');
  }

  async setUp(code: string, { username, password }: Credentials): Promise<void> {
    await this.page.getByLabel('Setup code').fill(code);
    await this.page.getByLabel('User name').fill(username);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByLabel('Password, again').fill(password);
    await this.page.getByRole('button', { name: 'Create the account' }).click();
  }

  async signIn({ username, password }: Credentials): Promise<void> {
    await this.page.getByLabel('User name').fill(username);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
  }
}
