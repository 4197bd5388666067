import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { HostPage } from '../pages/host-page.ts';
import { MachineList } from '../pages/machine-list.ts';
import { Shell } from '../pages/shell.ts';
import { expectAccessible } from '../support/axe.ts';
import { defineIdleGuest } from '../support/guests.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

const run = promisify(execFile);
const name = `it's; $(touch gone)`;

test('the palette goes everywhere, does everything, and copies commands that a shell takes', async ({
  page,
  context,
  daemon,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const guest = await defineIdleGuest(daemon, name);
  const { keyboard } = page;
  const list = new MachineList(page);
  const shell = new Shell(page);
  const first = page.getByRole('option').first();
  const ask = async (typed: string, answer: string) => {
    await keyboard.press('Control+k');
    await expect(shell.paletteField).toBeFocused();
    await shell.paletteField.fill(typed);
    await expect(first).toContainText(answer);
  };
  const go = async (typed: string, answer = typed) => {
    await ask(typed, answer);
    await keyboard.press('Enter');
    await expect(shell.paletteField).toBeHidden();
  };
  await list.open();
  await expect(list.link(name)).toBeVisible();

  await test.step('pages, a host, a pool, a network, and the form of a new host', async () => {
    await go('activity', 'Activity');
    await expect(page).toHaveURL(/\/activity/);
    await go('Demo host');
    await expect(new HostPage(page).title('Demo host')).toBeVisible();
    await go('pool golden', 'golden');
    await expect(page).toHaveURL(/\/storage\/demo\//);
    await go('network dmz', 'dmz');
    await expect(page).toHaveURL(/\/networks\/demo\//);
    await go('add a host', 'Add a host');
    await expect(page.getByRole('dialog', { name: 'Add a host' })).toBeVisible();
    await keyboard.press('Escape');
  });

  await test.step('what is copied as virsh starts the very machine', async () => {
    await ask(`${name}: start`, 'start');
    await takeScreenshots(page, 'palette', '1-copy');
    await expectAccessible(page);
    await keyboard.press('Alt+v');
    await expect(shell.notices).toContainText('Copied as virsh');
    const virsh = await page.evaluate(() => navigator.clipboard.readText());
    expect(virsh).toBe(`virsh -c '${daemon.uri}' start 'it'\\''s; $(touch gone)'`);
    await run('sh', ['-c', virsh], { cwd: daemon.dir });
    expect(await guest.virsh('domstate')).toContain('running');
  });

  await test.step('as curl it names the endpoint, and a token that it does not hold', async () => {
    await ask(`${name}: autostart on`, 'turn autostart on');
    await keyboard.press('Alt+c');
    await expect(shell.notices).toContainText('Copied as curl');
    const curl = await page.evaluate(() => navigator.clipboard.readText());
    expect(curl).toContain(`-d '{"autostart":true}'`);
    expect(curl).toContain('-H "Authorization: Bearer $GUESTHOUSE_TOKEN"');
    expect(curl).toMatch(new RegExp(`/api/v1/hosts/[^/]+/domains/${guest.uuid}/set-autostart$`));
    await go(`${name}: autostart on`, 'turn autostart on');
    await expect.poll(() => guest.virsh('dominfo')).toMatch(/Autostart:\s+enable/);
  });

  await test.step('an action that asks opens its dialog', async () => {
    await go(`${name}: dump`, 'dump memory');
    await expect(page.getByRole('dialog')).toContainText('Dump the memory');
  });
  await guest.remove();
});
