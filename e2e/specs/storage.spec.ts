import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { poolList, volumeList } from '../pages/resource-list.ts';
import { Shell } from '../pages/shell.ts';
import { expectAccessible } from '../support/axe.ts';
import { expectSameDocument, markDocument } from '../support/page-identity.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

const story = 'storage';

test('what virsh does to pools and volumes appears without a reload', async ({ page, daemon }) => {
  const pools = poolList(page);
  await page.goto('/storage');
  await pools.table.waitFor();
  await markDocument(page);
  const path = join(daemon.dir, 'orchard');
  await mkdir(path);

  await daemon.virsh(['pool-define-as', 'orchard', 'dir', '--target', path]);
  await expect(pools.row('orchard')).toContainText('Stopped');
  await expect(pools.row('orchard')).toContainText('unknown');
  await pools.link('orchard').click();
  await expect(page.getByRole('heading', { name: 'The pool is stopped' })).toBeVisible();

  await daemon.virsh(['pool-start', 'orchard']);
  await expect(page.getByRole('heading', { name: 'This pool is empty' })).toBeVisible();
  await daemon.virsh(['vol-create-as', 'orchard', 'apple.qcow2', '2G', '--format', 'qcow2']);
  const volumes = volumeList(page, 'orchard');
  await expect(volumes.row('apple.qcow2')).toContainText('qcow2');
  await expect(volumes.row('apple.qcow2')).toContainText('2\u202fGiB');
  await expect(volumes.row('apple.qcow2')).toContainText('no machine');
  const pear = ['vol-create-as', 'orchard', 'pear.qcow2', '4G', '--format', 'qcow2'];
  await daemon.virsh([...pear, '--backing-vol', 'apple.qcow2', '--backing-vol-format', 'qcow2']);
  await expect(volumes.row('pear.qcow2')).toContainText('apple.qcow2');
  await daemon.virsh(['vol-delete', 'pear.qcow2', '--pool', 'orchard']);
  await expect(volumes.row('pear.qcow2')).toBeHidden();

  await daemon.virsh(['pool-destroy', 'orchard']);
  await expect(page.getByRole('heading', { name: 'The pool is stopped' })).toBeVisible();
  await daemon.virsh(['pool-undefine', 'orchard']);
  await expect(page.getByRole('heading', { name: 'This storage pool is not there' })).toBeVisible();
  await expectSameDocument(page);
});

test('a pool is stopped, started, refreshed and set to start with its host', async ({
  page,
  daemon,
}) => {
  const path = join(daemon.dir, 'meadow');
  await mkdir(path);
  await daemon.virsh(['pool-define-as', 'meadow', 'dir', '--target', path]);
  const pools = poolList(page);
  const row = pools.row('meadow');
  const info = () => daemon.virsh(['pool-info', 'meadow']);
  await page.goto('/storage');
  await expect(pools.action('Refresh', 'meadow')).toHaveAccessibleDescription(
    'The pool is stopped: start it first.',
  );
  await pools.action('Start', 'meadow').click();
  await expect(row).toContainText('Running');
  await expect.poll(info).toMatch(/State:\s+running/);

  await daemon.virsh(['vol-create-as', 'meadow', 'clover.raw', '1M']);
  await pools.action('Refresh', 'meadow').click();
  await pools.table.getByRole('button', { name: 'Start with the host: meadow' }).click();
  await expect(
    pools.table.getByRole('button', { name: 'Do not start with the host: meadow' }),
  ).toBeVisible();
  await expect.poll(info).toMatch(/Autostart:\s+yes/);

  await pools.action('Stop', 'meadow').click();
  await expect(row).toContainText('Stopped');
  await expect.poll(info).toMatch(/State:\s+inactive/);
  await daemon.virsh(['pool-undefine', 'meadow']);
  await expect(row).toBeHidden();
});

test('a viewer sees everything, may change nothing, and is told why', async ({ openAs }) => {
  const page = await openAs('viewer');
  await page.goto('/storage');
  const stop = poolList(page).action('Stop', 'golden');
  await expect(stop).toBeDisabled();
  await expect(stop).toHaveAccessibleDescription('This needs the operator role.');
});

test('the pools of the demo host, their volumes, and who uses them', async ({ page }) => {
  // Eight pictures, and axe in both themes.
  test.slow();
  const pools = poolList(page);
  await new Shell(page).page.goto('/machines');
  await new Shell(page).place('Storage').click();
  await expect(pools.row('default')).toContainText('97');
  await expectAccessible(page);
  await takeScreenshots(page, story, '1-pools');

  await test.step('filtered and sorted, in the address', async () => {
    await pools.filter.fill('used>90');
    await expect(pools.row('default')).toBeVisible();
    await expect(pools.row('golden')).toBeHidden();
    await expect(page).toHaveURL(/filter=used/);
    await pools.filter.fill('nothing goes by that name');
    await expect(page.getByRole('button', { name: 'Clear the filter' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await pools.table.getByRole('button', { name: 'Available' }).click();
    await expect(page).toHaveURL(/sort=available/);
  });

  await test.step('a question before a pool of machines is stopped', async () => {
    await pools.action('Stop', 'default').click();
    await expect(page.getByRole('dialog')).toContainText('machines have a disk in default');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(pools.row('default')).toContainText('Running');
  });

  await test.step('its page, with the machine that uses each volume', async () => {
    await pools.link('default').click();
    const volumes = volumeList(page, 'default');
    await expect(volumes.row('db-primary.qcow2')).toContainText('debian-12.qcow2');
    await expect(
      volumes.row('db-primary.qcow2').getByRole('link', { name: 'db-primary' }),
    ).toBeVisible();
    await expectAccessible(page);
    await takeScreenshots(page, story, '2-pool');
    await volumes.filter.fill('used:no');
    await expect(volumes.row('orphaned-2023.qcow2')).toContainText('no machine');
    await expect(volumes.row('db-primary.qcow2')).toBeHidden();
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
  });
});

test('by keyboard alone: from anywhere to a volume', async ({ page }) => {
  await page.goto('/machines');
  await page.keyboard.press('Control+k');
  await expect(new Shell(page).paletteField).toBeFocused();
  await page.keyboard.type('storage');
  await expect(page.getByRole('option').first()).toContainText('Storage');
  await page.keyboard.press('Enter');
  const pools = poolList(page);
  await pools.table.waitFor();
  await page.keyboard.press('/');
  await expect(pools.filter).toBeFocused();
  await page.keyboard.type('name:vg-fast');
  await expect(pools.row('golden')).toBeHidden();
  await page.keyboard.press('Escape');
  await pools.link('vg-fast').focus();
  await page.keyboard.press('Enter');
  const volumes = volumeList(page, 'vg-fast');
  await expect(volumes.row('db-primary-data')).toBeVisible();
  await volumes.table.getByText('db-primary-data').focus();
  await page.keyboard.press('ArrowDown');
  await expect(volumes.table.getByText('db-primary-wal')).toBeFocused();
});
