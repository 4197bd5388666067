import { expect, test } from '@playwright/test';
import { MachineList } from '../pages/machine-list.ts';
import { MachinePage } from '../pages/machine-page.ts';
import { EntryPage } from '../pages/entry-page.ts';
import { newCredentials } from '../support/api.ts';
import { startHouse, type House } from '../support/house.ts';
import { expectSameDocument, markDocument } from '../support/page-identity.ts';
import { takeScreenshots } from '../support/screenshots.ts';

const ada = newCredentials('ada');
const story = 'demo-host';

// The second test signs in to what the first one set up.
test.describe.configure({ mode: 'serial' });

test.describe('the demo host, without any daemon', () => {
  let house: House;
  test.beforeAll(async () => {
    house = await startHouse({ demo: true });
  });
  test.afterAll(() => house.stop());

  test('two dozen machines, and the life of one of them', async ({ page }) => {
    const list = new MachineList(page);
    await page.goto(house.url);
    await new EntryPage(page).setUp(house.setupCode, ada);
    await expect(list.table).toBeVisible();
    await markDocument(page);

    await test.step('states of every kind are shown, with their counts', async () => {
      const rows = Number(await list.table.getAttribute('aria-rowcount')) - 1;
      expect(rows).toBeGreaterThanOrEqual(24);
      for (const state of ['Running', 'Paused', 'Off', 'Crashed'])
        await expect(
          page.getByRole('button', { name: new RegExp(`^${state}\\s*[1-9]`) }),
        ).toBeVisible();
      await takeScreenshots(page, story, '1-list');
    });

    const name = await test.step('find one that is off', async () => {
      await list.filter.fill('state:off');
      const first = list.table.getByRole('button', { name: /^Start / }).first();
      const label = await first.getAttribute('aria-label');
      return label?.replace(/^Start /, '') ?? '';
    });
    await list.filter.fill(name);

    await test.step('its whole life, from the list', async () => {
      const row = list.row(name);
      await list.action('Start', name).click();
      await expect(row).toContainText('Running');
      await list.choose('Pause', name);
      await expect(row).toContainText('Paused');
      await list.action('Resume', name).click();
      await expect(row).toContainText('Running');
      await list.choose('Reboot', name);
      await expect(row).toContainText('Running');
      await list.action('Shut down', name).click();
      await expect(row).toContainText('Off');
    });

    await test.step('and again from its page', async () => {
      const machine = new MachinePage(page);
      await list.link(name).click();
      await expect(machine.title(name)).toBeVisible();
      await expect(machine.action('Shut down')).toHaveAccessibleDescription('The machine is off.');
      await machine.action('Start').click();
      await expect(machine.head).toContainText('Running');
      await takeScreenshots(page, story, '2-machine');
      await machine.choose('Force off');
      await machine.confirm(`Force off ${name}`);
      await expect(machine.head).toContainText('Off');
    });

    await test.step('its console says that there is none', async () => {
      const machine = new MachinePage(page);
      await machine.action('Start').click();
      await expect(machine.head).toContainText('Running');
      await machine.show('Console');
      await expect(page.getByRole('main')).toContainText(/console/i);
      await takeScreenshots(page, story, '3-console');
    });
    await expectSameDocument(page);
  });

  test('it can be removed, and stays removed', async ({ page }) => {
    await page.goto(house.url);
    await new EntryPage(page).signIn(ada);
    await page.getByRole('link', { name: 'Hosts', exact: true }).click();
    const remove = page.getByRole('button', { name: /^Remove/ });
    await remove.click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect(page.getByRole('heading', { name: 'No host yet' })).toBeVisible();
    await house.restart();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'No host yet' })).toBeVisible();
  });
});
