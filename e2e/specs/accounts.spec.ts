import { EntryPage } from '../pages/entry-page.ts';
import { MachineList } from '../pages/machine-list.ts';
import { Settings } from '../pages/settings.ts';
import { newCredentials } from '../support/api.ts';
import { expectNothingSecretLogged } from '../support/secrets.ts';
import { expect, test } from '../support/test.ts';

test('an account from its creation to its end, seen from both sides', async ({
  page,
  browser,
  house,
}) => {
  const settings = new Settings(page);
  const nora = newCredentials('nora');
  await page.goto('/settings/accounts');

  await test.step('a password that is too short is not taken', async () => {
    await settings.createAccount({ ...nora, password: 'short' }, 'viewer');
    await expect(settings.dialog.getByLabel('Password')).toHaveAccessibleDescription(/10/);
    await page.keyboard.press('Escape');
  });
  await settings.createAccount(nora, 'viewer');
  await expect(settings.roleOf(nora.username)).toHaveValue('viewer');

  const hers = await browser.newPage({ baseURL: house.server.url });
  const list = new MachineList(hers);
  const start = list.table.getByRole('button', { name: /^Start / }).first();
  await test.step('she signs in, and may look', async () => {
    await hers.goto('/');
    await new EntryPage(hers).signIn(nora);
    await expect(start).toHaveAccessibleDescription('This needs the operator role.');
  });

  await test.step('with another role she has to sign in again, and may act', async () => {
    await settings.roleOf(nora.username).selectOption('operator');
    await expect(new EntryPage(hers).signInHeading).toBeVisible();
    await new EntryPage(hers).signIn(nora);
    await expect(start).toBeEnabled();
  });

  await test.step('disabled, she is out at once, and stays out', async () => {
    await settings.withdraw('Disable', nora.username);
    await expect(new EntryPage(hers).signInHeading).toBeVisible();
    await new EntryPage(hers).signIn(nora);
    await expect(new EntryPage(hers).problem).toBeVisible();
  });
  await hers.close();
  expectNothingSecretLogged(house.server, { 'a password': nora.password });
});

test('a token works until it is revoked', async ({ page, house, playwright }) => {
  const settings = new Settings(page);
  await page.goto('/settings/tokens');
  await settings.createToken('backup job', 'viewer');
  const token = (await settings.secret.textContent())?.trim() ?? '';
  await settings.dialog.getByRole('button', { name: 'Done' }).click();
  await expect(settings.tokens.getByRole('row', { name: /^backup job viewer/ })).toBeVisible();

  const program = await playwright.request.newContext({
    baseURL: house.server.url,
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  const inventory = () => program.get('/api/v1/inventory');
  expect((await inventory()).status()).toBe(200);
  expect((await program.get('/api/v1/accounts')).status(), 'a viewer manages nothing').toBe(403);
  await settings.withdraw('Revoke', 'backup job');
  await expect.poll(async () => (await inventory()).status()).toBe(401);
  await program.dispose();
  expectNothingSecretLogged(house.server, { 'a token': token });
});

test.describe('for whoever is no admin', () => {
  test.use({ role: 'operator' });
  test('accounts and tokens say which role they need', async ({ page }) => {
    for (const address of ['/settings/accounts', '/settings/tokens']) {
      await page.goto(address);
      await expect(page.getByRole('main')).toContainText('admin role');
    }
  });
});
