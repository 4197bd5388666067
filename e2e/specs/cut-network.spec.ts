import { inventorySchema } from '@guesthouse/contract/inventory';
import { HostList } from '../pages/host-list.ts';
import { MachineList } from '../pages/machine-list.ts';
import { MachinePage } from '../pages/machine-page.ts';
import { networkList, poolList } from '../pages/resource-list.ts';
import { Shell } from '../pages/shell.ts';
import { cuttableWay } from '../support/cuttable-way.ts';
import { expectEqualsVirsh } from '../support/equals-virsh.ts';
import { defineIdleGuest } from '../support/guests.ts';
import { expectSameDocument, markDocument } from '../support/page-identity.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

const why = /no connection to the server/;

test('the network between page and server is cut: the page says so, and catches up by itself', async ({
  page,
  house,
  daemon,
}) => {
  const way = await cuttableWay(house.server.url);
  const willow = await defineIdleGuest(daemon, 'willow');
  const list = new MachineList(page);
  const shell = new Shell(page);
  const { health } = shell;
  const machine = new MachinePage(page);
  const bulk = page.getByRole('region', { name: 'Selected machines' });
  await page.goto(`${way.url}/machines`);
  await expect(list.row('willow')).toContainText('Off');
  await expect(health).toHaveText('Live');
  await markDocument(page);
  // What the page needs of its other places it has to fetch while there is a way.
  for (const [place, seen] of [
    ['Hosts', new HostList(page).entry('Demo host')],
    ['Storage', poolList(page).row('golden')],
    ['Networks', networkList(page).row('dmz')],
    ['Machines', list.link('willow')],
  ] as const) {
    await shell.place(place).click();
    await expect(seen).toBeVisible();
  }
  await list.link('willow').click();
  await expect(machine.title('willow')).toBeVisible();
  await machine.head.getByRole('button', { name: 'Actions on willow' }).hover();
  await page.goBack();
  await list.box('willow').check();
  await expect(bulk).toContainText('1 selected');

  await way.cut();
  await expect(health).toContainText('Not live since');
  await willow.virsh('start');
  const poplar = await defineIdleGuest(daemon, 'poplar');
  await house.api.done('GET', '/inventory');
  await expect(list.row('willow'), 'what was last seen').toContainText('was off');
  await takeScreenshots(page, 'cut-network', '1-not-live');

  await test.step('what is shown is in the past tense and grey, and no order can be given', async () => {
    await expect(list.row('willow')).toContainText('was off');
    await expect(list.row('willow')).toHaveAttribute('data-stale', 'true');
    await expect(list.action('Start', 'willow')).toHaveAttribute('aria-disabled', 'true');
    await expect(list.action('Start', 'willow')).toHaveAccessibleDescription(why);
    await expect(bulk.getByRole('button', { name: 'Start' })).toHaveAccessibleDescription(why);
    await list.link('willow').click();
    await expect(machine.head).toContainText('was off');
    await expect(machine.action('Start')).toHaveAccessibleDescription(why);
    await machine.head.getByRole('button', { name: 'Actions on willow' }).click();
    const menu = page.getByRole('menu', { name: 'Actions on willow' });
    await expect(menu.getByRole('menuitem', { name: /^Rename/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await expect(menu).toContainText(why);
    await takeScreenshots(page, 'cut-network', '2-machine');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await shell.paletteField.fill('willow start');
    await expect(page.getByRole('option', { name: /^willow: start / }).first()).toContainText(why);
    await takeScreenshots(page, 'cut-network', '3-palette');
    await page.keyboard.press('Enter');
    await expect(shell.paletteField, 'nothing was ordered').toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('so it is with hosts, pools and networks', async () => {
    await shell.place('Hosts').click();
    const demo = new HostList(page).entry('Demo host');
    await expect(demo).toContainText('was connected');
    await expect(demo.getByRole('button', { name: /^Edit/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await takeScreenshots(page, 'cut-network', '4-hosts');
    for (const [place, table, name] of [
      ['Storage', poolList(page), 'golden'],
      ['Networks', networkList(page), 'dmz'],
    ] as const) {
      await shell.place(place).click();
      await expect(table.row(name)).toHaveAttribute('data-stale', 'true');
      await expect(table.row(name)).toContainText(/was (running|stopped)/);
      await expect(
        table
          .row(name)
          .getByRole('button', { name: /^(Start|Stop)/ })
          .first(),
      ).toHaveAccessibleDescription(why);
    }
    await shell.place('Machines').click();
  });

  await way.mend();
  await expect(health).toHaveText('Live', { timeout: 30_000 });
  await expect(list.row('willow')).toContainText('Running');
  await expect(list.row('willow')).toHaveAttribute('data-stale', 'false');
  await expect(list.action('Shut down', 'willow')).toHaveAttribute('aria-disabled', 'false');
  await expect(list.link('poplar')).toBeVisible();
  await expectSameDocument(page);

  const { hosts } = inventorySchema.parse(await house.api.done('GET', '/inventory'));
  const alpha = hosts.find(({ origin }) => origin === 'configured');
  await list.filter.fill(`host:${alpha?.label}`);
  await expectEqualsVirsh(list, daemon);
  await willow.remove();
  await poplar.remove();
  await way.cut();
});
