import { defineGuest } from '../lab/define-guest.ts';
import { networkList } from '../pages/resource-list.ts';
import { Shell } from '../pages/shell.ts';
import { expectAccessible } from '../support/axe.ts';
import { expectSameDocument, markDocument } from '../support/page-identity.ts';
import { definitionFile, networkXml } from '../support/resource-xml.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

const story = 'networks';

test('what virsh does to networks appears without a reload, and the page can do it too', async ({
  page,
  daemon,
}) => {
  test.skip(!daemon.privileged, 'a bridge of its own needs root');
  const networks = networkList(page);
  const row = networks.row('harbour');
  const info = () => daemon.virsh(['net-info', 'harbour']);
  await page.goto('/networks');
  await networks.table.waitFor();
  await markDocument(page);

  await daemon.virsh(['net-define', await definitionFile(daemon, 'net', networkXml('harbour', 7))]);
  await expect(row).toContainText('Stopped');
  await expect(row).toContainText('10.99.7.1/24');
  await daemon.virsh(['net-start', 'harbour']);
  await expect(row).toContainText('Running');

  await networks.action('Stop', 'harbour').click();
  await expect(row).toContainText('Stopped');
  await expect.poll(info).toMatch(/Active:\s+no/);
  await networks.action('Start', 'harbour').click();
  await expect(row).toContainText('Running');
  await networks.table.getByRole('button', { name: 'Start with the host: harbour' }).click();
  await expect(
    networks.table.getByRole('button', { name: 'Do not start with the host: harbour' }),
  ).toBeVisible();
  await expect.poll(info).toMatch(/Autostart:\s+yes/);

  await networks.link('harbour').click();
  const main = page.getByRole('main');
  await expect(main).toContainText('No address has been given out.');
  await expect(main).toContainText('No machine has an interface on this network.');
  await daemon.virsh(['net-destroy', 'harbour']);
  await expect(main).toContainText('Stopped');
  await daemon.virsh(['net-undefine', 'harbour']);
  await expect(page.getByRole('heading', { name: 'This network is not there' })).toBeVisible();
  await expectSameDocument(page);
});

test('the networks of the demo host, with the machines on them', async ({ page }) => {
  // Eight pictures, and axe in both themes.
  test.slow();
  const networks = networkList(page);
  await page.goto('/machines');
  await new Shell(page).place('Networks').click();
  await expect(networks.row('dmz')).toContainText('NAT');
  await expectAccessible(page);
  await takeScreenshots(page, story, '1-networks');
  await networks.filter.fill('forward:isolated');
  await expect(networks.row('dmz')).toBeHidden();
  await expect(networks.row('lab')).toBeVisible();
  await networks.filter.fill('');
  await expect(page).toHaveURL(/\/networks$/);

  await networks.link('default').click();
  const machines = page.getByRole('region', { name: 'Machines on this network' });
  await expect(machines.getByRole('link', { name: 'db-primary', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Reserved addresses' })).toContainText(
    '192.168.122.11',
  );
  await expect(page.getByRole('region', { name: 'DHCP leases' })).toContainText(
    'This hypervisor does not have this.',
  );
  await expectAccessible(page);
  await takeScreenshots(page, story, '2-network');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: 'Stop default' }).click();
  await expect(page.getByRole('dialog')).toContainText('on default');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await machines.getByRole('link', { name: 'db-primary', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'db-primary' })).toBeVisible();
});

test('a guest that asks is given an address, which the page shows beside its machine', async ({
  page,
  daemon,
}) => {
  test.skip(!daemon.privileged, 'a bridge of its own needs root');
  await daemon.virsh(['net-create', await definitionFile(daemon, 'quay', networkXml('quay', 8))]);
  await defineGuest(daemon, { name: 'skiff', nics: [{ kind: 'network', network: 'quay' }] });
  await page.goto('/networks');
  await networkList(page).link('quay').click();
  await daemon.virsh(['start', 'skiff']);
  const address = /10\.99\.8\.(1\d|20)/;
  const leases = page.getByRole('region', { name: 'DHCP leases' });
  await expect(leases).toContainText(address, { timeout: 60_000 });
  await expect(leases).toContainText('52:54:00');
  const machines = page.getByRole('region', { name: 'Machines on this network' });
  await expect(machines.getByRole('row').filter({ hasText: 'skiff' })).toContainText(address);
  const told = await daemon.virsh(['net-dhcp-leases', 'quay']);
  const given = address.exec(told)?.[0] ?? 'none';
  await expect(leases).toContainText(given);
  await takeScreenshots(page, story, '3-lease');
  await daemon.virsh(['destroy', 'skiff']);
  await daemon.virsh(['undefine', 'skiff']);
  await daemon.virsh(['net-destroy', 'quay']);
});

test('a viewer may stop no network, and is told why', async ({ openAs }) => {
  const page = await openAs('viewer');
  await page.goto('/networks');
  const stop = networkList(page).action('Stop', 'dmz');
  await expect(stop).toBeDisabled();
  await expect(stop).toHaveAccessibleDescription('This needs the operator role.');
});

test('by keyboard alone: to a network, and back to the list', async ({ page }) => {
  await page.goto('/machines');
  await new Shell(page).place('Networks').focus();
  await page.keyboard.press('Enter');
  const networks = networkList(page);
  await networks.table.waitFor();
  await networks.link('default').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(networks.link('dmz')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'dmz' })).toBeVisible();
  await page.goBack();
  await expect(networks.table).toBeVisible();
});
