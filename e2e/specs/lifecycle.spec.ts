import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startPrivateDaemon } from '../lab/private-daemon.ts';
import { SerialConsole } from '../lab/serial-console.ts';
import { waitUntil } from '../lab/wait-until.ts';
import { MachineList } from '../pages/machine-list.ts';
import { MachinePage } from '../pages/machine-page.ts';
import { Shell } from '../pages/shell.ts';
import { TaskDock } from '../pages/task-dock.ts';
import { expectAccessible } from '../support/axe.ts';
import { furnish } from '../support/furnished-house.ts';
import { expectEqualsVirsh } from '../support/equals-virsh.ts';
import { defineBootingGuest, defineIdleGuest } from '../support/guests.ts';
import { hostLabel } from '../support/host-label.ts';
import { startHouse } from '../support/house.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

const shot = (page: Page, step: string) => takeScreenshots(page, 'lifecycle', step);

test('everything that can be done is in one menu, usable or with its reason', async ({
  page,
  daemon,
}) => {
  const list = new MachineList(page);
  const hazel = await defineIdleGuest(daemon, 'hazel');
  await list.open();
  const off = await list.openMenu('hazel');
  await expect(off.getByRole('menuitem', { name: 'Start', exact: true })).toBeEnabled();
  await expect(off.getByRole('menuitem', { name: /^Send keys/ })).toContainText('is off');
  await expect(off.getByRole('menuitem', { name: /^Discard saved state/ })).toContainText(
    'no saved state',
  );
  await shot(page, '01-menu-off');
  await page.keyboard.press('Escape');

  await hazel.virsh('start');
  await expect(list.row('hazel')).toContainText('Running');
  const running = await list.openMenu('hazel');
  await expect(running.getByRole('menuitem', { name: /^Rename/ })).toContainText(
    'shut it down first',
  );
  await expectAccessible(page);
  await shot(page, '02-menu-running');
  await page.keyboard.press('Escape');
  await hazel.remove();
});

test('a machine is renamed and deleted with the disk that was named, by keyboard', async ({
  page,
  daemon,
}) => {
  const images = join(daemon.dir, 'images');
  await daemon.virsh(['pool-create-as', 'lifecycle', 'dir', '--target', images]);
  for (const name of ['kept.qcow2', 'doomed.qcow2'])
    await daemon.virsh(['vol-create-as', 'lifecycle', name, '8M', '--format', 'qcow2']);
  const guest = await defineIdleGuest(daemon, 'larch', [
    { path: join(images, 'kept.qcow2'), format: 'qcow2' },
    { path: join(images, 'doomed.qcow2'), format: 'qcow2' },
  ]);
  await guest.virsh('snapshot-create-as', 'first');
  const list = new MachineList(page);
  await list.open();
  await list.choose('Rename…', 'larch');
  await page.getByRole('textbox', { name: 'Name' }).fill('larch/2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('no slash');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Name' }).fill('larch-2');
  await page.keyboard.press('Enter');
  await expect(list.link('larch-2')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();

  await list.choose('Delete…', 'larch-2');
  const dialog = page.getByRole('dialog', { name: 'Delete larch-2?' });
  await expect(dialog).toContainText('volume doomed.qcow2 of pool lifecycle');
  const submit = dialog.getByRole('button', { name: /^Delete larch-2/ });
  await expect(submit).toHaveText('Delete larch-2, keep its disks');
  await expect(submit).toBeDisabled();
  await expect(dialog).toContainText('unless these go too: 1 snapshot');
  await dialog.getByRole('checkbox', { name: '1 snapshot' }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('checkbox', { name: /^vdb:/ }).focus();
  await page.keyboard.press('Space');
  await expect(submit).toHaveText('Delete larch-2 and 1 disk');
  await expectAccessible(page);
  await shot(page, '03-delete');
  await submit.focus();
  await page.keyboard.press('Enter');
  await expect(list.link('larch-2')).toBeHidden();
  await expect(dialog).toBeHidden();
  const volumes = await daemon.virsh(['vol-list', 'lifecycle']);
  expect(volumes).toContain('kept.qcow2');
  expect(volumes).not.toContain('doomed.qcow2');
  await daemon.virsh(['pool-destroy', 'lifecycle']);
});

test('every question before an order is clear, and can be read by everybody', async ({
  page,
  daemon,
}) => {
  // Eight dialogs, each with four pictures, and axe in both themes.
  test.slow();
  const guest = await defineIdleGuest(daemon, 'poplar');
  await guest.virsh('start');
  const list = new MachineList(page);
  await list.open();
  await expect(list.row('poplar')).toContainText('Running');
  const dialogs = [
    ['Shut down or reboot by…', '04-ask-guest'],
    ['Force off', '05-force-off'],
    ['Put to sleep…', '06-sleep'],
    ['Save with options…', '07-managed-save'],
    ['Save to file…', '08-save'],
    ['Send keys…', '09-keys'],
    ['Dump memory…', '10-dump'],
    ['Undefine…', '11-undefine'],
  ] as const;
  for (const [entry, step] of dialogs) {
    await list.choose(entry, 'poplar');
    await expect(page.getByRole('dialog')).toContainText('poplar');
    await expectAccessible(page);
    await shot(page, step);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  await list.choose('Dump memory…', 'poplar');
  await page.getByRole('textbox', { name: 'File on the host' }).fill('/dev/sda');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('not below /dev');
  await page.keyboard.press('Escape');

  await list.choose('Send keys…', 'poplar');
  await page.getByRole('button', { name: /^Ctrl Alt Del/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Ctrl Alt Del sent to poplar');
  await page.keyboard.press('Escape');

  await list.choose('Undefine…', 'poplar');
  await page.getByRole('button', { name: 'Undefine poplar' }).click();
  await expect(list.row('poplar')).toContainText('transient');
  await shot(page, '12-transient');
  await list.choose('Force off', 'poplar');
  await list.confirm('Force off poplar');
  await expect(list.link('poplar')).toBeHidden();
});

test('a machine is defined from XML, and what is wrong with it is said', async ({
  page,
  daemon,
}) => {
  const list = new MachineList(page);
  await list.open();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Define from XML…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Define a machine from XML' });
  await dialog
    .getByRole('combobox', { name: 'Host' })
    .selectOption({ label: await hostLabel(daemon) });
  const xml = dialog.getByRole('textbox', { name: 'XML' });
  await xml.fill('<domain type="qemu"><name>spruce</name></domain>');
  await dialog.getByRole('button', { name: 'Define' }).click();
  await expect(dialog.getByRole('alert')).toContainText('libvirt could not define the machine');
  await expectAccessible(page);
  await shot(page, '13-define');
  await xml.fill(
    `<domain type="qemu"><name>spruce</name><memory>16384</memory><os><type>hvm</type></os></domain>`,
  );
  await dialog.getByRole('button', { name: 'Define' }).click();
  await expect(list.row('spruce')).toContainText('Off');
  await daemon.virsh(['undefine', 'spruce']);
});

test('long work is a task: seen from everywhere, aborted, and interrupted by a crash', async ({
  browser,
}) => {
  test.setTimeout(480_000);
  // Compressing makes a save of 256 MiB take as long as one of many gigabytes.
  const daemon = await startPrivateDaemon({
    name: 'slow',
    qemuSettings: { save_image_format: 'xz' },
  });
  const house = await furnish(await startHouse({ connect: [daemon.uri] }));
  const context = await browser.newContext({ baseURL: house.server.url });
  await house.admit(context, 'operator');
  const page = await context.newPage();
  const list = new MachineList(page);
  const machine = new MachinePage(page);
  const dock = new TaskDock(page);
  const guest = await defineBootingGuest(daemon, 'sequoia');
  await guest.virsh('start');
  // Before its boot it has so little memory in use that a save is over at once.
  const terminal = await SerialConsole.open(daemon, 'sequoia');
  await terminal.prompt(60_000);
  terminal.close();
  await list.open();
  await expect(list.row('sequoia')).toContainText('Running');
  await list.link('sequoia').click();

  await test.step('it is in the dock, with its progress, after a reload too', async () => {
    await machine.choose('Save');
    await expect(dock.dock).toContainText('Save sequoia', { timeout: 30_000 });
    await expect(dock.mark).toHaveAccessibleName('Tasks: 1 under way');
    await expect(machine.head).toContainText('being saved');
    await expect(dock.dock).toContainText(/%/);
    await shot(page, '14-task-strip');
    await page.reload();
    await dock.open();
    await expect(dock.task('Save sequoia').getByRole('progressbar')).toBeVisible();
    await expect(dock.task('Save sequoia')).toContainText('olga');
    await expectAccessible(page);
    await shot(page, '15-task-running');
  });

  await test.step('it is aborted, and the machine runs on', async () => {
    await dock.abort('Save sequoia');
    await expect(dock.task('Save sequoia')).toContainText('Aborted');
    await expect(machine.head).toContainText('Running');
    expect(await guest.virsh('domstate')).toContain('running');
    await dock.showLog('Save sequoia');
    await expect(dock.task('Save sequoia')).toContainText('olga asked it to end.');
    await shot(page, '16-task-aborted');
  });

  await test.step('a server that is killed in its midst leaves nothing running', async () => {
    await machine.choose('Save');
    await expect(dock.mark).toHaveAccessibleName('Tasks: 1 under way');
    await house.server.crash();
    await expect(new Shell(page).health).toContainText('Live', { timeout: 30_000 });
    await expect(dock.task('Save sequoia')).toContainText('Interrupted', { timeout: 15_000 });
    await expect(dock.mark).toHaveAccessibleName('Tasks: none under way');
    await shot(page, '17-task-interrupted');
    // The save was libvirt's, which goes on with it: the page shows what becomes of the machine.
    await waitUntil(
      'libvirt to have saved it',
      async () => (await guest.virsh('domstate')).includes('shut off'),
      { timeoutMs: 240_000 },
    );
    await expect(machine.head).toContainText('saved');
    await shot(page, '18-saved');
    await list.open();
    await expectEqualsVirsh(list, daemon);
  });

  await context.close();
  await house.leave();
  await daemon.stop();
});
