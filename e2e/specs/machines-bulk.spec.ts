import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GuestDisk } from '../lab/domain-xml.ts';
import { ListView } from '../pages/list-view.ts';
import { MachineList } from '../pages/machine-list.ts';
import { expectAccessible } from '../support/axe.ts';
import { defineBootingGuest, defineIdleGuest, type Guest } from '../support/guests.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

test('many are selected by key and by range, and acted on, with a result for each', async ({
  page,
  daemon,
}) => {
  const guests: Guest[] = [];
  const images = join(daemon.dir, 'grove');
  await mkdir(images);
  await daemon.virsh(['pool-create-as', 'grove', 'dir', '--target', images]);
  for (const name of ['own.qcow2', 'shared.qcow2'])
    await daemon.virsh(['vol-create-as', 'grove', name, '8M', '--format', 'qcow2']);
  const disk = (name: string) => ({ path: join(images, name), format: 'qcow2' as const });
  const disks: Record<string, GuestDisk[]> = {
    'grove-2': [disk('own.qcow2'), disk('shared.qcow2')],
  };
  const hedge = await defineIdleGuest(daemon, 'hedge', [disk('shared.qcow2')]);
  for (const name of ['grove-1', 'grove-2', 'grove-3', 'grove-4'])
    guests.push(await defineIdleGuest(daemon, name, disks[name] ?? []));
  await guests[3]!.virsh('start');
  const list = new MachineList(page);
  const bar = page.getByRole('region', { name: 'Selected machines' });
  await list.open();
  await list.filter.fill('name:grove');
  await expect(list.table).toHaveAttribute('aria-rowcount', '5');

  await list.link('grove-1').focus();
  await page.keyboard.press('x');
  await expect(bar).toContainText('1 selected');
  await list.box('grove-3').click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('3 selected');
  await page.getByRole('checkbox', { name: 'Select all machines that are shown' }).click();
  await expect(bar).toContainText('4 selected');
  await takeScreenshots(page, 'machines-bulk', 'selected');
  await expectAccessible(page);

  await bar.getByRole('button', { name: /^Start/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Start 3 machines' })).toBeVisible();
  const left = dialog.getByRole('list', { name: 'Machines that are left out' });
  await expect(left).toContainText('grove-4');
  await expect(left).toContainText('The machine is running already.');
  // One is gone before its turn: its failure is told, and is no reason to stop for the others.
  await guests[0]!.virsh('start');
  await dialog.getByRole('button', { name: 'Start 3 machines' }).click();
  const results = dialog.getByRole('list', { name: 'Results' });
  await expect(dialog.getByRole('status')).toHaveText('2 of 3 done, 1 failed, 1 left out');
  await expect(results.getByRole('listitem').first()).toContainText('grove-1');
  await expect(results.getByRole('listitem').first()).toContainText('already running');
  await takeScreenshots(page, 'machines-bulk', 'results');
  await expectAccessible(page);
  for (const { virsh } of guests) expect(await virsh('domstate')).toContain('running');

  await guests[0]!.virsh('destroy');
  await dialog.getByRole('button', { name: 'Try the 1 again' }).click();
  await expect(dialog.getByRole('status')).toHaveText('3 of 3 done, 1 left out');
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await bar.getByRole('button', { name: /^Add and remove tags/ }).click();
  await dialog.getByLabel('Add tags').fill('wood, shade');
  await dialog.getByRole('button', { name: /^Change the tags/ }).click();
  await expect(dialog.getByRole('status')).toHaveText('4 of 4 done');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(list.row('grove-2')).toContainText('shade');
  expect(await guests[1]!.virsh('dumpxml', '--inactive')).toContain('>wood</guesthouse:tag>');

  await bar.getByRole('button', { name: /^Force off/ }).click();
  await expect(dialog).toContainText('What their guests have not written to disk is lost.');
  await dialog.getByRole('button', { name: /^Force off/ }).click();
  // libvirt itself gives a process of a busy machine fifteen seconds to end.
  await expect(dialog.getByRole('status')).toHaveText('4 of 4 done', { timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(list.row('grove-4')).toContainText('Off');

  await bar.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /^Start with their host/ }).click();
  await dialog.getByRole('button', { name: /^Start 4 machines whenever/ }).click();
  await expect(dialog.getByRole('status')).toHaveText('4 of 4 done');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  expect(await guests[2]!.virsh('dominfo')).toMatch(/Autostart: +enable/);

  await guests[1]!.virsh('snapshot-create-as', 'first');
  await guests[3]!.virsh('start');
  await expect(list.row('grove-4')).toContainText('Running');
  await bar.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /^Delete/ }).click();
  const remove = dialog.getByRole('button', { name: /^Delete/ });
  await expect(left).toContainText('libvirt keeps it unless these go too: 1 snapshot');
  await expect(remove).toHaveText(/Delete \d machine/);
  await dialog.getByRole('checkbox', { name: /^Force off/ }).check();
  await dialog
    .getByRole('checkbox', { name: 'Snapshots (what libvirt knows of them), of 1 machine' })
    .check();
  await dialog.getByRole('checkbox', { name: '1 disk that nothing else uses, for good' }).check();
  const summary = dialog.getByRole('list', { name: 'What goes and what stays' });
  const seedling = summary.getByRole('listitem').filter({ hasText: 'grove-2' });
  await expect(seedling).toContainText('Goes: its definition, 1 snapshot, vda');
  await expect(seedling).toContainText('Stays: vdb');
  await expect(seedling).toContainText('used by hedge too');
  await takeScreenshots(page, 'machines-bulk', 'delete');
  await expectAccessible(page);
  await remove.click();
  await expect(dialog.getByRole('status')).toHaveText('4 of 4 done');
  expect(await daemon.virsh(['vol-list', 'grove'])).toMatch(/shared\.qcow2/);
  expect(await daemon.virsh(['vol-list', 'grove'])).not.toContain('own.qcow2');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(list.link('grove-1')).toBeHidden();
  expect(await daemon.virsh(['list', '--all', '--name'])).not.toContain('grove');
  await hedge.remove();
});

test('a viewer may select, but is told why nothing can be done', async ({ openAs }) => {
  const page = await openAs('viewer');
  const list = new MachineList(page);
  await list.open();
  await list.table.getByRole('checkbox').nth(1).click();
  const start = page
    .getByRole('region', { name: 'Selected machines' })
    .getByRole('button', { name: /^Start/ });
  await expect(start).toBeDisabled();
  await expect(start).toHaveAccessibleDescription('This needs the operator role.');
});

test('machines by their screens: pictures of those that run, words for the others', async ({
  page,
  daemon,
}) => {
  const guest = await defineBootingGuest(daemon, 'screen');
  await guest.virsh('start');
  const list = new MachineList(page);
  await list.open();
  await page.getByRole('button', { name: 'Screens' }).click();
  const grid = page.getByRole('list', { name: 'Machines by their screens' });
  const picture = grid.getByRole('img', { name: 'Screen of web-01' });
  await list.filter.fill('web-01');
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), {
      timeout: 30_000,
    })
    .toBeGreaterThan(10);
  await list.filter.fill('state:off');
  await expect(grid.getByRole('article').first()).toContainText('Off');
  await expect(grid.getByRole('img')).toHaveCount(0);
  await list.filter.fill('');
  await expect(grid.getByRole('img').first()).toBeVisible();
  await takeScreenshots(page, 'machines-bulk', 'screens');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(list.table).toBeVisible();
  await new ListView(page).open();
  await guest.remove();
});
