import type { Page } from '@playwright/test';
import { HostPage } from '../pages/host-page.ts';
import { MachineList } from '../pages/machine-list.ts';
import { networkList, poolList } from '../pages/resource-list.ts';
import { expectAccessible } from '../support/axe.ts';
import { furnish, type FurnishedHouse } from '../support/furnished-house.ts';
import { startHouse } from '../support/house.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

const why = 'The host was added for looking only.';

test('of a host for looking only everything is shown, and every control says why it rests', async ({
  page,
  house,
  daemon,
}) => {
  const uri = daemon.uriOf('test:///default');
  const added = await house.api.done('POST', '/hosts', { label: 'Museum', uri, readOnly: true });
  const { hostId } = added as { hostId: string };
  const only = `filter=${encodeURIComponent('host:Museum')}`;

  await test.step('pools and networks', async () => {
    await page.goto(`/storage?${only}`);
    for (const action of ['Stop', 'Refresh', 'Start with the host:'])
      await expect(poolList(page).action(action, 'default-pool')).toHaveAccessibleDescription(why);
    await page.goto(`/networks?${only}`);
    for (const action of ['Stop', 'Start with the host:'])
      await expect(networkList(page).action(action, 'default')).toHaveAccessibleDescription(why);
  });

  await test.step('devices', async () => {
    const { devices } = new HostPage(page);
    await page.goto(`/hosts/${hostId}/devices`);
    await devices.getByRole('row').nth(1).click();
    const panel = page.getByRole('region', { name: /^Device / });
    for (const action of [/^Detach /, /^Re-attach /, /^Reset /])
      await expect(panel.getByRole('button', { name: action })).toHaveAccessibleDescription(why);
    await takeScreenshots(page, 'looking-only', '1-device');
  });

  await test.step('machines, one by one and many', async () => {
    const machines = new MachineList(page);
    await page.goto(`/machines?${only}`);
    await expect(machines.action('Shut down', 'test')).toHaveAccessibleDescription(why);
    await machines.box('test').check();
    const bar = page.getByRole('region', { name: 'Selected machines' });
    for (const act of ['Shut down', 'Add and remove tags'])
      await expect(bar.getByRole('button', { name: act })).toHaveAccessibleDescription(why);
  });
  await house.api.done('DELETE', `/hosts/${hostId}`);
});

test.describe('where every host is for looking only', () => {
  let house: FurnishedHouse;
  let page: Page;
  test.beforeEach(async ({ browser }) => {
    house = await furnish(await startHouse());
    const context = await browser.newContext({ baseURL: house.server.url });
    await house.admit(context, 'admin');
    page = await context.newPage();
  });
  test.afterEach(async () => {
    await page.context().close();
    await house.leave();
  });
  const addHost = async (uri: string) =>
    (await house.api.done('POST', '/hosts', { label: 'Museum', uri, readOnly: true })) as {
      hostId: string;
    };

  test('the log settings are shown, and stay as they are', async ({ daemon }) => {
    const { hostId } = await addHost(daemon.uri);
    await page.goto(`/hosts/${hostId}/logging`);
    await expect(page.getByRole('heading', { name: 'Museum' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(why);
    await expectAccessible(page);
    await takeScreenshots(page, 'looking-only', '2-logging');
    const change = await house.api.send('PUT', `/hosts/${hostId}/logging`, {
      json: { filters: '1:rpc' },
    });
    expect(change.problem).toMatchObject({ status: 403, detail: why });
  });

  test('no machine can be added, and the page says why', async ({ daemon }) => {
    const uri = daemon.uriOf('test:///default');
    await addHost(uri);
    const machines = new MachineList(page);
    await machines.open();
    await expect(machines.link('test')).toBeVisible();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const menu = page.getByRole('menu', { name: 'Add a machine' });
    for (const entry of ['Define from XML…', 'Restore from a file…']) {
      const item = menu.getByRole('menuitem', { name: entry });
      await expect(item).toHaveAttribute('aria-disabled', 'true');
      await expect(item).toContainText('Every connected host was added for looking only.');
      await item.press('Enter');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await expectAccessible(page);
    await takeScreenshots(page, 'looking-only', '3-nothing-to-add-to');
    await page.keyboard.press('Escape');

    await test.step('nor where there is none yet', async () => {
      await daemon.virsh(['-c', uri, 'destroy', 'test']);
      await daemon.virsh(['-c', uri, 'undefine', 'test']);
      await expect(page.getByRole('heading', { name: 'No machine on any host' })).toBeVisible();
      await expect(page.getByRole('main')).toContainText('Every connected host was added');
    });
  });
});
