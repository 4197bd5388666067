import type { Page } from '@playwright/test';
import { GUEST_READY_LINE } from '../lab/guest.ts';
import { ConsoleTab } from '../pages/console-tab.ts';
import { EntryPage } from '../pages/entry-page.ts';
import { MachineList } from '../pages/machine-list.ts';
import { MachinePage } from '../pages/machine-page.ts';
import { PerformanceTab } from '../pages/performance-tab.ts';
import { newCredentials } from '../support/api.ts';
import { defineBootingGuest } from '../support/guests.ts';
import { startHouse } from '../support/house.ts';
import { expectSameDocument, markDocument } from '../support/page-identity.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

const name = 'orchard';
const shot = (page: Page, step: string) => takeScreenshots(page, 'real-guest', step);

test('a real guest from its definition to its end, without a reload', async ({
  browser,
  daemon,
}) => {
  test.setTimeout(180_000);
  const house = await startHouse({ connect: [daemon.uri] });
  const page = await browser.newPage();
  const list = new MachineList(page);
  const machine = new MachinePage(page);
  const terminal = new ConsoleTab(page);
  const performance = new PerformanceTab(page);

  await test.step('sign in with the setup code', async () => {
    await page.goto(house.url);
    await expect(new EntryPage(page).setupHeading).toBeVisible();
    await shot(page, '01-first-run');
    await new EntryPage(page).setUp(house.setupCode, newCredentials('ada'));
    await expect(page.getByRole('heading', { name: 'Machines' })).toBeVisible();
    await markDocument(page);
    await expect(page.getByRole('heading', { name: 'No machine on any host' })).toBeVisible();
    await shot(page, '02-empty');
  });

  const guest = await test.step('it appears when virsh defines it', async () => {
    const defined = await defineBootingGuest(daemon, name);
    await expect(list.row(name)).toContainText('Off');
    await shot(page, '03-defined');
    return defined;
  });

  await test.step('it is started from the page', async () => {
    await list.action('Start', name).click();
    await expect(list.row(name)).toContainText('Running');
    await shot(page, '04-running');
    await list.link(name).click();
    await expect(machine.title(name)).toBeVisible();
    await shot(page, '05-overview');
  });

  await test.step('its console computes', async () => {
    await machine.show('Console');
    await terminal.ready();
    await terminal.type('echo $((6*7))');
    await terminal.shows(/echo \$\(\(6\*7\)\)\s*42/);
    await shot(page, '06-console');
  });

  await test.step('its console takes the size of the page', async () => {
    await terminal.type('stty size');
    await terminal.shows(/stty size\s*24 80/);
    await page.getByRole('button', { name: 'Send size to guest' }).click();
    await terminal.type('clear; stty size');
    await terminal.shows(/^\s*\d+ \d{3}guest/);
  });

  await test.step('its CPU graph rises with a busy loop', async () => {
    await terminal.type('while :; do :; done & echo busy');
    await terminal.shows(/echo busy[\s\S]*busy/);
    await machine.show('Performance');
    // A loop takes what it gets; at rest it is a few per cent.
    await expect(performance.latest('CPU', 'all vCPUs')).toHaveText(/^([3-9]\d|1\d\d)\b.*%/, {
      timeout: 20_000,
    });
    await shot(page, '07-cpu');
    await machine.show('Console');
    await terminal.type('kill %1; clear; echo calm $((6*8))');
    // Until its next prompt the shell takes no keys, and loses them.
    await terminal.shows(/calm 48[\s\S]*guest:/);
  });

  await test.step('its disk graph rises with a write', async () => {
    await terminal.type(
      'dd if=/dev/zero of=/dev/vda bs=64k count=900 conv=fsync & echo wr $((2*9))',
    );
    await terminal.shows('wr 18');
    await machine.show('Performance');
    await expect(performance.latest('Disk vda', 'written')).toHaveText(/[1-9].*[kM]B\/s/, {
      timeout: 20_000,
    });
    await shot(page, '08-disk');
  });

  await test.step('its console survives a reboot', async () => {
    await machine.show('Console');
    await terminal.type('clear');
    await terminal.lacks(GUEST_READY_LINE);
    await machine.action('Reboot').click();
    await terminal.shows(GUEST_READY_LINE, 40_000);
    await terminal.type('echo again $((7*8))');
    await terminal.shows('again 56');
    await shot(page, '09-rebooted');
  });

  await test.step('forced off, it is shown as off', async () => {
    await machine.choose('Force off');
    await machine.confirm(`Force off ${name}`);
    await expect(machine.head).toContainText('Off');
    await shot(page, '10-off');
  });

  await expectSameDocument(page);
  await page.close();
  await guest.remove();
  await house.stop();
});
