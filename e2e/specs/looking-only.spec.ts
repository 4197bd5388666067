import { HostPage } from '../pages/host-page.ts';
import { MachineList } from '../pages/machine-list.ts';
import { networkList, poolList } from '../pages/resource-list.ts';
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
