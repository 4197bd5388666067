import { inventorySchema } from '@guesthouse/contract/inventory';
import { MachineList } from '../pages/machine-list.ts';
import { Shell } from '../pages/shell.ts';
import { cuttableWay } from '../support/cuttable-way.ts';
import { defineIdleGuest } from '../support/guests.ts';
import { expectSameDocument, markDocument } from '../support/page-identity.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

test('the network between page and server is cut: the page says so, and catches up by itself', async ({
  page,
  house,
  daemon,
}) => {
  const way = await cuttableWay(house.server.url);
  const willow = await defineIdleGuest(daemon, 'willow');
  const list = new MachineList(page);
  const { health } = new Shell(page);
  await page.goto(`${way.url}/machines`);
  await expect(list.row('willow')).toContainText('Off');
  await expect(health).toHaveText('Live');
  await markDocument(page);

  await way.cut();
  await expect(health).toContainText('Not live since');
  await willow.virsh('start');
  const poplar = await defineIdleGuest(daemon, 'poplar');
  await house.api.done('GET', '/inventory');
  await expect(list.row('willow'), 'what was last seen').toContainText('Off');
  await takeScreenshots(page, 'cut-network', '1-not-live');

  await test.step('an order says that it did not arrive', async () => {
    await list.action('Start', 'willow').click();
    await expect(new Shell(page).notices).toContainText('Could not start willow');
  });

  await way.mend();
  await expect(health).toHaveText('Live', { timeout: 30_000 });
  await expect(list.row('willow')).toContainText('Running');
  await expect(list.link('poplar')).toBeVisible();
  await expectSameDocument(page);

  const { hosts } = inventorySchema.parse(await house.api.done('GET', '/inventory'));
  const alpha = hosts.find(({ origin }) => origin === 'configured');
  await list.filter.fill(`host:${alpha?.label}`);
  const told = (await daemon.virsh(['list', '--all', '--name'])).split('\n').filter(Boolean);
  await expect(list.table).toHaveAttribute('aria-rowcount', String(told.length + 1));
  for (const name of told) await expect(list.link(name)).toBeVisible();
  await willow.remove();
  await poplar.remove();
  await way.cut();
});
