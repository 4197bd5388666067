import type { Locator, Page } from '@playwright/test';
import type { Role } from '@guesthouse/contract/permission';
import type { Credentials } from '../support/api.ts';

/** Accounts and API tokens. */
export class Settings {
  readonly page: Page;
  readonly accounts: Locator;
  readonly tokens: Locator;
  readonly dialog: Locator;
  /** A token that has just been created; it is shown this once. */
  readonly secret: Locator;

  constructor(page: Page) {
    this.page = page;
    this.accounts = page.getByRole('table', { name: 'Accounts' });
    this.tokens = page.getByRole('table', { name: 'API tokens' });
    this.dialog = page.getByRole('dialog');
    this.secret = this.dialog.locator('[data-secret]');
  }

  async createAccount({ username, password }: Credentials, role: Role): Promise<void> {
    await this.page.getByRole('button', { name: 'Create an account' }).click();
    await this.dialog.getByLabel('User name').fill(username);
    await this.dialog.getByLabel('Password').fill(password);
    await this.dialog.getByLabel('Role').selectOption(role);
    await this.dialog.getByRole('button', { name: 'Create the account' }).click();
  }

  async createToken(name: string, role: Role): Promise<void> {
    await this.page.getByRole('button', { name: 'Create a token' }).click();
    await this.dialog.getByLabel('Name').fill(name);
    await this.dialog.getByLabel('Role').selectOption(role);
    await this.dialog.getByRole('button', { name: 'Create the token' }).click();
  }

  roleOf(username: string): Locator {
    return this.accounts.getByRole('combobox', { name: `Role of ${username}` });
  }

  /** Disables an account or revokes a token, and says so again when asked. */
  async withdraw(act: 'Disable' | 'Revoke', name: string): Promise<void> {
    await this.page.getByRole('button', { name: `${act} ${name}` }).click();
    await this.dialog.getByRole('button', { name: `${act} ${name}` }).click();
  }
}
