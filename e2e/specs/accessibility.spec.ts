import { expect as baseExpect, test as base } from '@playwright/test';
import { ConsoleTab } from '../pages/console-tab.ts';
import { EntryPage } from '../pages/entry-page.ts';
import { MachineList } from '../pages/machine-list.ts';
import { MachinePage } from '../pages/machine-page.ts';
import { Shell } from '../pages/shell.ts';
import { expectAccessible } from '../support/axe.ts';
import { defineBootingGuest } from '../support/guests.ts';
import { startHouse } from '../support/house.ts';
import { logPolicyViolations } from '../support/policy-violations.ts';
import { leavingMachine, logRequests } from '../support/request-log.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

// Every page is looked at in the light theme and in the dark one.

test('machines: the list, its menu, its empty filter, a phone', async ({ page }) => {
  const list = new MachineList(page);
  await list.open();
  await expectAccessible(page);
  const first = list.table.getByRole('button', { name: /^Actions on/ }).first();
  await first.click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await list.filter.fill('no machine has such a name');
  await expect(page.getByRole('button', { name: 'Clear the filter' })).toBeVisible();
  await expectAccessible(page);
  await list.filter.fill('');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expectAccessible(page);
});

test('a machine: overview, console, graphs, XML, and the question before force off', async ({
  page,
  daemon,
}) => {
  const guest = await defineBootingGuest(daemon, 'hazel');
  await guest.virsh('start');
  const machine = new MachinePage(page);
  const list = new MachineList(page);
  await list.open();
  await list.link('hazel').click();
  await expect(machine.title('hazel')).toBeVisible();
  await expectAccessible(page);
  await machine.show('Console');
  await new ConsoleTab(page).ready();
  await expectAccessible(page);
  await machine.show('Performance');
  await expect(page.getByRole('main')).toContainText('vda');
  await expectAccessible(page);
  await machine.show('XML');
  await expect(page.getByLabel('XML of hazel')).toContainText('<domain');
  await expectAccessible(page);
  await machine.choose('Force off');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await machine.confirm('Force off hazel');
  await expect(machine.head).toContainText('Off');
  for (const tab of ['Overview', 'Console', 'Performance'] as const) {
    await machine.show(tab);
    await expectAccessible(page);
  }
  await guest.remove();
  await expect(machine.gone).toBeVisible();
  await expectAccessible(page);
});

for (const address of [
  '/hosts',
  '/storage',
  '/networks',
  '/settings',
  '/settings/accounts',
  '/settings/tokens',
  '/nowhere',
])
  test(`the page ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expectAccessible(page);
    await takeScreenshots(page, 'pages', address.slice(1).replace('/', '-'));
  });

test('the dialogs of the settings', async ({ page }) => {
  for (const [address, button] of [
    ['/settings/accounts', 'Create an account'],
    ['/settings/tokens', 'Create a token'],
  ] as const) {
    await page.goto(address);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  }
});

test('the palette and the help of the keys', async ({ page }) => {
  await new MachineList(page).open();
  await page.keyboard.press('Control+k');
  await expect(new Shell(page).paletteField).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
});

base('the pages before the application', async ({ page }) => {
  const house = await startHouse();
  const entry = new EntryPage(page);
  await page.goto(house.url);
  await baseExpect(entry.setupHeading).toBeVisible();
  await expectAccessible(page);
  await entry.setUp('wrong', { username: 'ada', password: 'a long enough one' });
  await baseExpect(entry.problem).toBeVisible();
  await expectAccessible(page);
  await entry.setUp(house.setupCode, { username: 'ada', password: 'a long enough one' });
  await new Shell(page).signOut('ada');
  await baseExpect(entry.signInHeading).toBeVisible();
  await expectAccessible(page);
  await entry.signIn({ username: 'ada', password: 'wrong' });
  await baseExpect(entry.problem).toBeVisible();
  await expectAccessible(page);
  await house.stop();
});

test('no request leaves the machine, and nothing breaks the content policy', async ({
  context,
  daemon,
}) => {
  const asked = logRequests(context);
  const page = await context.newPage();
  const violations = logPolicyViolations(page);
  const guest = await defineBootingGuest(daemon, 'maple');
  await guest.virsh('start');
  const list = new MachineList(page);
  const machine = new MachinePage(page);
  await list.open();
  await list.link('maple').click();
  for (const tab of ['Performance', 'XML', 'Console'] as const) await machine.show(tab);
  await new ConsoleTab(page).ready();
  for (const place of ['Hosts', 'Settings', 'Machines'] as const)
    await new Shell(page).place(place).click();
  await page.keyboard.press('Control+k');
  await expect(new Shell(page).paletteField).toBeFocused();
  expect(asked.some((address) => address.startsWith('ws://127.0.0.1'))).toBe(true);
  expect(leavingMachine(asked)).toEqual([]);
  expect(violations).toEqual([]);
  await guest.remove();
});
