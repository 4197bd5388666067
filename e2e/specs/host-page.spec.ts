import { inventorySchema } from '@guesthouse/contract/inventory';
import type { HostId } from '@guesthouse/contract/ids';
import { HostPage } from '../pages/host-page.ts';
import { expectAccessible } from '../support/axe.ts';
import type { FurnishedHouse } from '../support/furnished-house.ts';
import { defineIdleGuest } from '../support/guests.ts';
import { hostLabel } from '../support/host-label.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

const story = 'host-page';
// Axe looks at every row of the devices, in both themes.
test.describe.configure({ timeout: 180_000 });

async function hostIdOf({ api }: FurnishedHouse, origin: 'configured' | 'demo'): Promise<HostId> {
  const inventory = inventorySchema.parse(await api.done('GET', '/inventory'));
  const host = inventory.hosts.find((one) => one.origin === origin);
  if (!host) throw new Error(`no ${origin} host`);
  return host.hostId;
}

test('what a host is and how it does, live', async ({ page, house, daemon }) => {
  const host = new HostPage(page);
  await page.goto(`/hosts/${await hostIdOf(house, 'configured')}`);
  await expect(host.title(await hostLabel(daemon))).toBeVisible();
  await expect(page.getByRole('region', { name: 'CPU of the host' })).toContainText('user');
  await expect(page.getByRole('region', { name: 'Memory of the host' })).toContainText('used');
  await expect(page.getByRole('list', { name: 'Each CPU now' })).toContainText('% busy');
  await expect(page.getByRole('main')).toContainText('at least');
  await expectAccessible(page);
  await takeScreenshots(page, story, '1-overview');
});

test('the topology: who is pinned where, by pointer and by keyboard', async ({
  page,
  house,
  daemon,
}) => {
  const guest = await defineIdleGuest(daemon, 'pinned');
  await guest.virsh('vcpupin', '0', '0', '--config');
  await guest.virsh('start');
  const host = new HostPage(page);
  await page.goto(`/hosts/${await hostIdOf(house, 'configured')}/topology`);

  await test.step('each thread shows its load', async () => {
    await expect(host.tile(0)).toHaveAccessibleName(/% busy: .* user/);
    await expectAccessible(page);
    await takeScreenshots(page, story, '2-load');
  });

  await test.step('a pin names its machine', async () => {
    await page.getByRole('radio', { name: 'Pinned' }).check();
    await expect(host.tile(0)).toHaveAccessibleName(/Pinned here: pinned \(vCPU 0\)/);
    await expect(page.getByRole('list', { name: 'Machines in the picture' })).toContainText(
      'pinned',
    );
    await expectAccessible(page);
    await takeScreenshots(page, story, '3-pinned');
  });

  await test.step('the table says the same', async () => {
    await page.getByRole('radio', { name: 'Table' }).check();
    const row = page.getByRole('table', { name: 'CPUs' }).getByRole('row').nth(1);
    await expect(row).toContainText('pinned (vCPU 0)');
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Picture' }).check();
  });

  await test.step('the pointer on a thread names its machine, a click shows it in the list', async () => {
    await host.tile(0).hover();
    await expect(page.getByText(/pinned .vCPU 0./)).toBeVisible();
    await host.tile(0).click();
    await expect(page).toHaveURL(/\/machines\?filter=/);
    await expect(page.getByRole('link', { name: 'pinned', exact: true })).toBeVisible();
    await page.goBack();
    await expect(host.tile(0)).toBeVisible();
  });

  await test.step('Enter on a thread shows its machines in the list', async () => {
    await page.getByRole('radio', { name: 'Picture' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: /^. pinned/ }).first()).toBeFocused();
    await host.tile(0).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/machines\?filter=/);
    await expect(page.getByRole('link', { name: 'pinned', exact: true })).toBeVisible();
  });
  await guest.remove();
});

test('the devices as a tree, by keyboard alone', async ({ page, house }) => {
  const host = new HostPage(page);
  await page.goto(`/hosts/${await hostIdOf(house, 'demo')}/devices`);
  await host.devices.getByRole('row').nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('region', { name: /^Device Intel/ })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(host.devices.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('combobox', { name: 'Filter devices' }).fill('used:yes');
  const used = host.devices.getByRole('row', { name: /NVIDIA.*render/ }).first();
  await used.click();
  const detach = page.getByRole('button', { name: /^Detach NVIDIA/ });
  await expect(detach).toHaveAccessibleDescription(/does not lend/);
  await expectAccessible(page);
  await takeScreenshots(page, story, '4-devices');
});

test('interfaces, capabilities and log settings', async ({ page, house }) => {
  const host = new HostPage(page);
  await page.goto(`/hosts/${await hostIdOf(house, 'demo')}/interfaces`);
  await expect(page.getByRole('table', { name: 'Interfaces' })).toContainText('enp3s0');
  await expectAccessible(page);
  await takeScreenshots(page, story, '5-interfaces');

  await page.goto(`/hosts/${await hostIdOf(house, 'configured')}/capabilities`);
  await page.getByLabel('Run by').selectOption('qemu');
  await page.getByLabel('Machine type').selectOption('q35');
  await expect(page.getByRole('table', { name: 'What a machine can have' })).toContainText(
    'devices/disk',
  );
  await page.getByRole('button', { name: 'Show the XML of the capabilities' }).click();
  await expect(page.getByLabel('XML of the capabilities')).toContainText('<capabilities>');
  await expectAccessible(page);
  await takeScreenshots(page, story, '6-capabilities');

  await host.show('Logging');
  await page.getByLabel('Filters').fill('qemu');
  await expect(page.getByLabel('Filters')).toHaveAccessibleDescription(/a level from 1 to 4/);
  await page.getByLabel('Filters').fill('1:qemu');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
    'logs by these settings',
  );
  await page.reload();
  await expect(page.getByLabel('Filters')).toHaveValue('1:*qemu*');
  await expectAccessible(page);
  await takeScreenshots(page, story, '7-logging');
});

test('a host that is not there', async ({ page }) => {
  await page.goto('/hosts/nowhere');
  await expect(page.getByRole('heading', { name: 'This host is not there' })).toBeVisible();
  await expectAccessible(page);
});
