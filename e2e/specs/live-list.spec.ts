import { ConsoleTab } from '../pages/console-tab.ts';
import { MachineList } from '../pages/machine-list.ts';
import { MachinePage } from '../pages/machine-page.ts';
import { Shell } from '../pages/shell.ts';
import { GUEST_PROMPT } from '../lab/guest.ts';
import { defineBootingGuest, defineIdleGuest } from '../support/guests.ts';
import { expectSameDocument, markDocument } from '../support/page-identity.ts';
import { expect, test } from '../support/test.ts';

test('what virsh does appears in two browsers without a reload', async ({
  page,
  openAs,
  daemon,
}) => {
  const pages = [page, await openAs('viewer')];
  const lists = pages.map((one) => new MachineList(one));
  for (const list of lists) await list.open();
  for (const one of pages) await markDocument(one);
  const everywhere = async (text: string) => {
    for (const list of lists) await expect(list.row('willow')).toContainText(text);
  };

  const willow = await defineIdleGuest(daemon, 'willow');
  await everywhere('Off');
  await willow.virsh('start');
  await everywhere('Running');
  await willow.virsh('suspend');
  await everywhere('Paused');
  await willow.virsh('resume');
  await everywhere('Running');
  await willow.virsh('destroy');
  await everywhere('Off');
  await willow.virsh('undefine');
  for (const list of lists) await expect(list.link('willow')).toBeHidden();
  for (const one of pages) await expectSameDocument(one);
});

test('a change made in one browser appears in the other', async ({ page, openAs, daemon }) => {
  const rowan = await defineIdleGuest(daemon, 'rowan');
  const other = new MachineList(await openAs('operator'));
  const mine = new MachineList(page);
  await mine.open();
  await other.open();
  await mine.action('Start', 'rowan').click();
  await expect(other.row('rowan')).toContainText('Running');
  await other.choose('Pause', 'rowan');
  await expect(mine.row('rowan')).toContainText('Paused');
  await rowan.remove();
  await expect(mine.link('rowan')).toBeHidden();
});

test('a viewer sees everything, may do nothing, and is told why', async ({ openAs, daemon }) => {
  const page = await openAs('viewer');
  const list = new MachineList(page);
  const aspen = await defineIdleGuest(daemon, 'aspen');
  await list.open();
  const start = list.action('Start', 'aspen');
  await expect(start).toBeDisabled();
  await expect(start).toHaveAccessibleDescription('This needs the operator role.');
  await start.click({ force: true });
  const menu = await list.openMenu('aspen');
  await expect(menu.getByRole('menuitem', { name: 'Force off' })).toContainText('operator role');
  await page.keyboard.press('Escape');

  await list.link('aspen').click();
  await new MachinePage(page).show('Console');
  await expect(page.getByRole('main')).toContainText(/operator role/);
  await expect(aspen.virsh('domstate')).resolves.toContain('shut off');
  await aspen.remove();
});

test('pages recover by themselves when the server restarts', async ({ page, house, daemon }) => {
  const list = new MachineList(page);
  const shell = new Shell(page);
  await list.open();
  await expect(shell.health).toContainText('Live');
  await markDocument(page);
  const linden = await defineIdleGuest(daemon, 'linden');
  await expect(list.row('linden')).toContainText('Off');

  await house.server.restart(async () => {
    await expect(shell.health).not.toContainText('Live');
    await linden.virsh('start');
  });
  await expect(shell.health).toContainText('Live', { timeout: 15_000 });
  await expect(list.row('linden')).toContainText('Running');
  await expectSameDocument(page);
  await linden.remove();
});

test('a host out of reach says since when, and comes back by itself', async ({ page, daemon }) => {
  const list = new MachineList(page);
  const alder = await defineIdleGuest(daemon, 'alder');
  await list.open();
  await expect(list.row('alder')).toContainText('Off');
  await daemon.kill('SIGKILL');
  await expect(list.row('alder')).toContainText('unreachable');
  await expect(list.action('Start', 'alder')).toHaveAccessibleDescription(/host is not connected/);
  await daemon.restart();
  await expect(list.row('alder')).not.toContainText('unreachable', { timeout: 30_000 });
  await alder.remove();
});

test('two people share one console, and it is as it was for who comes back', async ({
  page,
  openAs,
  daemon,
}) => {
  const cedar = await defineBootingGuest(daemon, 'cedar');
  const list = new MachineList(page);
  await list.open();
  await list.action('Start', 'cedar').click();
  await list.table.getByRole('link', { name: 'Console of cedar' }).click();
  const mine = new ConsoleTab(page);
  await mine.ready();

  const otherPage = await openAs('operator');
  await otherPage.goto(new URL(page.url()).pathname);
  const theirs = new ConsoleTab(otherPage);
  await theirs.shows(GUEST_PROMPT.trim());
  await theirs.type('echo shared $((5*5))');
  await mine.shows('shared 25');
  await theirs.shows('shared 25');

  const machine = new MachinePage(page);
  await machine.show('Overview');
  await expect(mine.terminal).toBeHidden();
  await theirs.type('echo meanwhile $((3*3))');
  await theirs.shows('meanwhile 9');
  await machine.show('Console');
  await mine.shows('shared 25');
  await mine.shows('meanwhile 9');
  await cedar.remove();
});
