import { ConsoleTab } from '../pages/console-tab.ts';
import { EntryPage } from '../pages/entry-page.ts';
import { MachineList } from '../pages/machine-list.ts';
import { MachinePage } from '../pages/machine-page.ts';
import { Shell } from '../pages/shell.ts';
import { defineBootingGuest } from '../support/guests.ts';
import { expect, test } from '../support/test.ts';

test('from sign-in to a shell in the guest without a mouse', async ({ browser, house, daemon }) => {
  const birch = await defineBootingGuest(daemon, 'birch');
  const page = await browser.newPage({ baseURL: house.server.url });
  const { keyboard } = page;
  const list = new MachineList(page);
  const machine = new MachinePage(page);
  const terminal = new ConsoleTab(page);

  await test.step('sign in', async () => {
    await page.goto('/');
    await expect(new EntryPage(page).signInHeading).toBeVisible();
    await expect(page.getByLabel('User name')).toBeFocused();
    await keyboard.type(house.accounts.operator.username);
    await keyboard.press('Tab');
    await keyboard.type(house.accounts.operator.password);
    await keyboard.press('Enter');
    await expect(list.table).toBeVisible();
  });

  await test.step('filter, and go down into the list', async () => {
    await keyboard.press('/');
    await expect(list.filter).toBeFocused();
    await keyboard.type('birch state:off');
    await expect(list.table).toHaveAttribute('aria-rowcount', '2');
    await keyboard.press('ArrowDown');
    await expect(list.link('birch')).toBeFocused();
  });

  await test.step('start it from its menu', async () => {
    await keyboard.press('m');
    const start = page.getByRole('menuitem', { name: 'Start', exact: true });
    await expect(start).toBeFocused();
    await keyboard.press('Enter');
    await expect(list.link('birch'), 'the filter says state:off').toBeHidden();
  });

  await test.step('open its page through the palette', async () => {
    await keyboard.press('Control+k');
    await expect(new Shell(page).paletteField).toBeFocused();
    await keyboard.type('birch');
    await expect(page.getByRole('option').first()).toContainText('birch');
    await keyboard.press('Enter');
    await expect(machine.title('birch')).toBeVisible();
  });

  await test.step('type in its console, and leave it again', async () => {
    await keyboard.press('Control+k');
    await keyboard.type('birch console');
    await expect(page.getByRole('option').first()).toContainText('console');
    await keyboard.press('Enter');
    await terminal.ready();
    await expect(terminal.input).toBeFocused();
    await keyboard.type('echo keys $((4*4))\n');
    await terminal.shows('keys 16');
    await keyboard.press('Control+Shift+Escape');
    await expect(terminal.input).not.toBeFocused();
  });

  await page.close();
  await birch.remove();
});

test('the list by arrows, Home, End and Enter', async ({ page }) => {
  const list = new MachineList(page);
  await list.open();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  const links = list.table.getByRole('row').getByRole('link');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('End');
  const last = Number(await list.table.getAttribute('aria-rowcount'));
  const focusedRow = list.table.locator('tr:focus-within');
  await expect(focusedRow).toHaveAttribute('aria-rowindex', String(last));
  await page.keyboard.press('ArrowUp');
  await expect(focusedRow).toHaveAttribute('aria-rowindex', String(last - 1));
  await page.keyboard.press('Home');
  await expect(focusedRow).toHaveAttribute('aria-rowindex', '2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Machine' })).toBeVisible();
});
