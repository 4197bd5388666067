import { ListView } from '../pages/list-view.ts';
import { MachineList } from '../pages/machine-list.ts';
import { expectAccessible } from '../support/axe.ts';
import { defineBootingGuest, defineIdleGuest } from '../support/guests.ts';
import { hostLabel } from '../support/host-label.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

const story = 'machines-list';

test('load, memory and rates of running machines move; what is off shows none', async ({
  page,
  daemon,
}) => {
  const busy = await defineBootingGuest(daemon, 'busy');
  const off = await defineIdleGuest(daemon, 'off');
  await busy.virsh('start');
  const list = new MachineList(page);
  await list.open();
  await list.filter.fill(`host:${await hostLabel(daemon)}`);
  const cell = (name: string, column: string) => list.cell(name, column);
  await expect(await cell('busy', 'CPU')).toContainText('%');
  await expect(await cell('busy', 'Memory')).toContainText('of');
  await expect(await cell('busy', 'Disk')).toContainText('B/s');
  await expect(await cell('busy', 'Uptime')).toContainText(' s');
  await expect(await cell('off', 'CPU')).toBeEmpty();
  await list.filter.fill('');
  await expect(list.link('busy')).toBeVisible();
  await takeScreenshots(page, story, 'all-machines');
  await expectAccessible(page);
  await busy.remove();
  await off.remove();
});

test('the filter has fields and comparisons, lives in the address, and says what it cannot read', async ({
  page,
  daemon,
}) => {
  const oak = await defineIdleGuest(daemon, 'oak');
  await oak.virsh('start');
  const list = new MachineList(page);
  await list.open();
  await page.keyboard.press('/');
  await page.keyboard.type('name:oak st');
  await expect(page.getByRole('option', { name: /^state:/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('running');
  await expect(list.table).toHaveAttribute('aria-rowcount', '2');
  await expect(page).toHaveURL(/filter=name(:|%3A)oak\+?(%20)?state(:|%3A)running/);
  await page.reload();
  await expect(list.filter).toHaveValue('name:oak state:running');
  await expect(list.table).toHaveAttribute('aria-rowcount', '2');

  await list.filter.fill('name:oak mem>1M');
  await expect(list.link('oak'), 'its use of memory is known soon').toBeVisible();
  await list.filter.fill('name:oak mem>much');
  await expect(list.filter).toHaveAccessibleDescription(/mem takes an amount of memory/);
  await takeScreenshots(page, story, 'filter-problem');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(list.filter).toHaveValue('');
  await oak.remove();
});

test('columns are chosen, ordered and sorted, and are so for this account everywhere', async ({
  page,
  openAs,
}) => {
  const list = new MachineList(page);
  const view = new ListView(page);
  await list.open();
  const headings = () => list.table.getByRole('columnheader').allInnerTexts();
  await view.open();
  await view.column('Network').uncheck();
  await view.column('vCPUs').check();
  await view.panel.getByRole('button', { name: 'Move up: vCPUs' }).click();
  await takeScreenshots(page, story, 'columns');
  await expectAccessible(page);
  await view.close();
  await expect.poll(headings).not.toContain('Network');
  expect((await headings()).slice(-3, -1)).toEqual(['vCPUs', 'Autostart']);

  const heading = (name: string) => list.table.getByRole('button', { name, exact: true });
  await heading('Host').focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => (await headings()).slice(1, 4)).toEqual(['Status', 'Host', 'Name']);
  await heading('Memory').dragTo(heading('Status'));
  await expect.poll(async () => (await headings())[1]).toBe('Memory');
  await heading('vCPUs').click();
  await heading('vCPUs').click();
  await expect(page).toHaveURL(/sort=-vcpus/);

  const again = new MachineList(await openAs('admin'));
  await again.open();
  await expect
    .poll(async () => (await again.table.getByRole('columnheader').allInnerTexts())[1])
    .toBe('Memory');
  const other = new MachineList(await openAs('viewer'));
  await other.open();
  expect(await other.table.getByRole('columnheader').allInnerTexts()).toContain('Network');
  await view.open();
  await view.panel.getByRole('button', { name: 'Columns as at first' }).click();
  await view.close();
  await expect.poll(headings).toContain('Network');
});

test('machines stand in groups by host, state or tag', async ({ page, daemon }) => {
  const elm = await defineIdleGuest(daemon, 'elm');
  const list = new MachineList(page);
  const view = new ListView(page);
  await list.open();
  await view.open();
  await view.groupBy('Host');
  await view.close();
  // Groups stand in the order of their names: this one may be far below.
  await list.filter.fill('elm');
  const head = list.table.getByRole('button', { name: `${await hostLabel(daemon)} ` });
  await expect(head).toHaveAttribute('aria-expanded', 'true');
  await head.click();
  await expect(list.link('elm')).toBeHidden();
  await head.press('Enter');
  await expect(list.link('elm')).toBeVisible();
  await list.filter.fill('');
  await takeScreenshots(page, story, 'groups');
  await expectAccessible(page);
  await view.open();
  await view.groupBy('No groups');
  await view.close();
  await elm.remove();
});

test('title, description and tags are edited, and travel in the XML', async ({ page, daemon }) => {
  const ash = await defineIdleGuest(daemon, 'ash');
  const list = new MachineList(page);
  await list.open();
  await list.choose('Title, description, tags', 'ash');
  const dialog = page.getByRole('dialog', { name: 'Title, description and tags of ash' });
  await dialog.getByLabel('Title').fill('Old tree');
  await dialog.getByLabel('Description').fill('Stands behind\nthe house');
  await dialog.getByLabel('Tags').fill('garden, tall trees');
  await takeScreenshots(page, story, 'notes');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(list.row('ash')).toContainText('Old tree');
  await expect(list.row('ash')).toContainText('tall trees');
  expect(await ash.virsh('dumpxml')).toContain('<guesthouse:tag>tall trees</guesthouse:tag>');
  await list.filter.fill('tag:"tall trees"');
  await expect(list.table).toHaveAttribute('aria-rowcount', '2');
  await ash.remove();
  await expect(list.link('ash')).toBeHidden();
});
