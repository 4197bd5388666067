import { expect, test } from '@playwright/test';
import { EntryPage } from '../pages/entry-page.ts';
import { MachineList } from '../pages/machine-list.ts';
import { Shell } from '../pages/shell.ts';
import { newCredentials } from '../support/api.ts';
import { startHouse, type House } from '../support/house.ts';
import { expectNothingSecretLogged } from '../support/secrets.ts';

const ada = newCredentials('ada');
const wrong = { ...ada, password: 'not the password' };

// One story in steps: each begins where the one before it ended.
test.describe.configure({ mode: 'serial' });

test.describe('the first minute', () => {
  let house: House;
  test.beforeAll(async () => {
    house = await startHouse({ demo: true });
  });
  test.afterAll(async () => {
    await house.stop();
    expectNothingSecretLogged(house, {
      'the setup code': house.setupCode,
      'the password': ada.password,
      'the wrong password': wrong.password,
    });
  });

  test('the terminal says the address and the setup code', () => {
    expect(house.greeting()).toContain(house.url);
    expect(house.greeting()).toContain(house.setupCode);
  });

  test('a wrong setup code lets nobody in, the right one does', async ({ page }) => {
    const entry = new EntryPage(page);
    await page.goto(house.url);
    await expect(entry.setupHeading).toBeVisible();
    await entry.setUp('WRONG-CODE', ada);
    await expect(entry.problem).toContainText('The setup code is wrong');

    await entry.setUp(house.setupCode, ada);
    await expect(new MachineList(page).table).toBeVisible();
  });

  test('signing out and in again; a wrong password says so', async ({ page }) => {
    const entry = new EntryPage(page);
    const list = new MachineList(page);
    await page.goto(`${house.url}/hosts`);
    await expect(entry.signInHeading).toBeVisible();
    await entry.signIn(wrong);
    await expect(entry.problem).toContainText('User name or password is wrong');
    await entry.signIn(ada);
    await expect(page, 'back at the page that was asked for').toHaveURL(`${house.url}/hosts`);

    await new Shell(page).signOut(ada.username);
    await expect(entry.signInHeading).toBeVisible();
    await page.goto(`${house.url}/machines`);
    await expect(entry.signInHeading, 'the session is over').toBeVisible();
    await entry.signIn(ada);
    await expect(list.table).toBeVisible();
  });

  test('signing out ends what is open in another tab', async ({ page, context }) => {
    await page.goto(house.url);
    await new EntryPage(page).signIn(ada);
    await expect(new MachineList(page).table).toBeVisible();
    const other = await context.newPage();
    await other.goto(house.url);
    await expect(new MachineList(other).table).toBeVisible();

    await new Shell(page).signOut(ada.username);
    await expect(new EntryPage(other).signInHeading).toBeVisible();
  });

  test('there is no second setup', async ({ page }) => {
    await page.goto(`${house.url}/setup`);
    await expect(new EntryPage(page).signInHeading).toBeVisible();
    const response = await page.request.post(`${house.url}/api/v1/setup`, {
      data: { code: house.setupCode, ...newCredentials('eve') },
      headers: { origin: house.url },
    });
    expect(response.status()).toBe(409);
  });

  test('guessing is slowed down, and the page says for how long', async ({ page }) => {
    const entry = new EntryPage(page);
    await page.goto(house.url);
    await expect(async () => {
      await entry.signIn(wrong);
      await expect(entry.problem).toContainText(/Try again in \d+ (seconds|minutes)/, {
        timeout: 500,
      });
    }).toPass();
  });
});
