import { ActivityPage } from '../pages/activity-page.ts';
import { ConsoleTab } from '../pages/console-tab.ts';
import { EntryPage } from '../pages/entry-page.ts';
import { HostPage } from '../pages/host-page.ts';
import { Keys } from '../pages/keys.ts';
import { MachineList } from '../pages/machine-list.ts';
import { MachinePage } from '../pages/machine-page.ts';
import { networkList, poolList, volumeList } from '../pages/resource-list.ts';
import { Shell } from '../pages/shell.ts';
import { defineBootingGuest, defineIdleGuest } from '../support/guests.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

test('a whole visit by keys alone, and the focus is never lost', async ({
  browser,
  house,
  daemon,
}) => {
  const hazel = await defineBootingGuest(daemon, 'hazel');
  const twins = [await defineIdleGuest(daemon, 'twin-1'), await defineIdleGuest(daemon, 'twin-2')];
  const page = await browser.newPage({ baseURL: house.server.url });
  const keys = new Keys(page);
  const list = new MachineList(page);
  const machine = new MachinePage(page);
  const shell = new Shell(page);
  const { username, password } = house.accounts.admin;
  const tab = (navigation: 'Machine' | 'Host', name: string) =>
    page.getByRole('navigation', { name: navigation }).getByRole('link', { name, exact: true });
  const palette = async (typed: string, first: string) => {
    await keys.press('Control+k');
    await expect(shell.paletteField).toBeFocused();
    await keys.type(typed);
    await expect(page.getByRole('option').first()).toContainText(first);
    await keys.press('Enter');
    await expect(shell.paletteField).toBeHidden();
  };

  await test.step('sign in', async () => {
    await page.goto('/');
    await expect(page.getByLabel('User name')).toBeFocused();
    await keys.type(username);
    await keys.press('Tab');
    await keys.type(password);
    await page.keyboard.press('Enter');
    await expect(list.link('hazel')).toBeVisible();
  });

  await test.step('find a machine, open it, start it', async () => {
    await page.keyboard.press('/');
    await expect(list.filter).toBeFocused();
    await keys.type('hazel');
    await keys.press('ArrowDown');
    await expect(list.link('hazel')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(machine.title('hazel')).toBeVisible();
    await keys.expectFocus('the list has gone');
    await takeScreenshots(page, 'keyboard-journey', '1-focus-in-the-content');
    await keys.pressOn(machine.action('Start'));
    await expect(machine.head).toContainText('Running');
    expect(await hazel.virsh('domstate')).toContain('running');
  });

  await test.step('through its tabs, into its console and out of it', async () => {
    for (const name of ['Performance', 'XML', 'Activity'] as const) {
      await keys.pressOn(tab('Machine', name), name === 'Performance' ? 'Tab' : undefined);
      await expect(tab('Machine', name)).toHaveAttribute('aria-current', 'page');
    }
    const terminal = new ConsoleTab(page);
    await keys.pressOn(tab('Machine', 'Console'), 'Shift+Tab');
    await expect(terminal.input).toBeFocused();
    await terminal.ready();
    await keys.type('echo keys $((4*4))');
    await keys.press('Enter');
    await terminal.shows('keys 16');
    await keys.press('Control+Shift+Escape');
    await expect(terminal.input).not.toBeFocused();
  });

  await test.step('back to the list, select two, start them', async () => {
    await palette('machines', 'Machines');
    await expect(list.table).toBeVisible();
    await page.keyboard.press('/');
    await keys.press('Control+a');
    await keys.type('twin-');
    await expect(list.table).toHaveAttribute('aria-rowcount', '3');
    await keys.press('ArrowDown');
    await keys.press('x');
    await keys.press('ArrowDown');
    await keys.press('x');
    await takeScreenshots(page, 'keyboard-journey', '2-two-selected');
    const bar = page.getByRole('region', { name: 'Selected machines' });
    await expect(bar).toContainText('2 selected');
    await keys.pressOn(bar.getByRole('button', { name: /^Start/ }));
    const dialog = page.getByRole('dialog', { name: 'Start 2 machines' });
    await keys.pressOn(dialog.getByRole('button', { name: 'Start 2 machines' }));
    await expect(dialog.getByRole('status')).toHaveText('2 of 2 done');
    await keys.pressOn(dialog.getByRole('button', { name: 'Close' }).last());
    await expect(dialog).toBeHidden();
    await keys.expectFocus('the dialog has gone');
    for (const twin of twins) expect(await twin.virsh('domstate')).toContain('running');
  });

  await test.step('to a host, and its topology as a table', async () => {
    await palette('Demo host', 'Demo host');
    await expect(new HostPage(page).title('Demo host')).toBeVisible();
    await keys.expectFocus('the host is there');
    await keys.pressOn(tab('Host', 'Topology'));
    const asTable = page.getByRole('radio', { name: 'Table' });
    await keys.tabTo(page.getByRole('radio', { name: 'Picture' }));
    await keys.press('ArrowRight');
    await expect(asTable).toBeChecked();
    await expect(page.getByRole('table').first()).toBeVisible();
  });

  await test.step('a pool and its volumes, a network', async () => {
    await palette('storage', 'Storage');
    const pools = poolList(page);
    await pools.table.waitFor();
    await page.keyboard.press('/');
    await keys.type('golden');
    await keys.press('ArrowDown');
    await expect(pools.link('golden')).toBeFocused();
    await page.keyboard.press('Enter');
    const volumes = volumeList(page, 'golden');
    await expect(volumes.table).toBeVisible();
    await keys.expectFocus('the pool is there');
    await page.keyboard.press('/');
    await expect(volumes.filter).toBeFocused();
    await keys.press('ArrowDown');
    await keys.press('End');
    await palette('networks', 'Networks');
    const networks = networkList(page);
    await networks.table.waitFor();
    await page.keyboard.press('/');
    await keys.type('dmz');
    await keys.press('ArrowDown');
    await expect(networks.link('dmz')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'dmz' })).toBeVisible();
    await keys.expectFocus('the network is there');
  });

  await test.step('what happened, filtered', async () => {
    await palette('activity', 'Activity');
    const activity = new ActivityPage(page);
    await activity.table.waitFor();
    await page.keyboard.press('/');
    await expect(activity.filter).toBeFocused();
    await keys.type('hazel kind:order');
    await keys.press('Escape');
    await expect(activity.entry('hazel', 'Start').first()).toBeVisible();
  });

  await test.step('the theme, the keys, and out', async () => {
    const theme = page.getByRole('button', { name: /^Theme: / });
    await keys.pressOn(theme, 'Shift+Tab');
    await expect(theme).toHaveAccessibleName(/^Theme: light/);
    await keys.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await keys.press('Escape');
    await expect(theme, 'where it was before').toBeFocused();
    await keys.pressOn(page.getByRole('button', { name: `Account ${username}` }));
    await expect(page.getByRole('menuitem', { name: 'Settings' })).toBeFocused();
    await keys.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(new EntryPage(page).signInHeading).toBeVisible();
    await expect(page.getByLabel('User name')).toBeFocused();
  });

  await page.close();
  for (const guest of [hazel, ...twins]) await guest.remove();
});
