import type { Page } from '@playwright/test';
import { ActivityPage } from '../pages/activity-page.ts';
import { MachineList } from '../pages/machine-list.ts';
import { MachinePage } from '../pages/machine-page.ts';
import { Shell } from '../pages/shell.ts';
import { newCredentials } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { defineIdleGuest } from '../support/guests.ts';
import { hostLabel } from '../support/host-label.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

const shot = (page: Page, step: string) => takeScreenshots(page, 'activity', step);

test('what libvirt tells and what people order is one live stream', async ({
  page,
  openAs,
  daemon,
}) => {
  const activity = new ActivityPage(page);
  await page.goto('/machines');
  await expect(new Shell(page).connection(await hostLabel(daemon))).toHaveAccessibleName(
    / connected/i,
  );
  const juniper = await defineIdleGuest(daemon, 'juniper');
  await new Shell(page).place('Activity').click();
  await expect(activity.entry('juniper', 'It was defined')).toBeVisible();

  const theirs = new MachineList(await openAs('operator'));
  await theirs.open();
  await theirs.action('Start', 'juniper').click();
  // On a busy machine an order takes long enough to be told of as a task, too.
  await expect(activity.entry('juniper', 'Start', 'olga').first()).toBeVisible();
  await expect(activity.entry('juniper', 'It was started')).toBeVisible();
  await juniper.virsh('suspend');
  await expect(activity.entry('juniper', 'It was paused')).toBeVisible();
  await juniper.virsh('destroy');
  await expect(activity.entry('juniper', 'It was forced off')).toBeVisible();
  await expectAccessible(page);
  await shot(page, '01-stream');
  await juniper.remove();
});

test('the filter of machines filters it too, and lives in the address', async ({
  page,
  daemon,
}) => {
  const names = ['cypress', 'cypress-2'];
  const guests = await Promise.all(names.map((name) => defineIdleGuest(daemon, name)));
  for (const guest of guests) await guest.virsh('start');
  const activity = new ActivityPage(page);
  await activity.open('machine:cypress-2');
  await expect(activity.entry('cypress-2', 'It was started')).toBeVisible();
  await expect(activity.table.getByRole('link', { name: 'cypress', exact: true })).toHaveCount(0);
  await activity.filter.fill('kind:order');
  await expect(activity.entry('It was started')).toHaveCount(0);
  await expect(page).toHaveURL(/filter=kind%3Aorder/);
  await activity.filter.fill('nothing-like-this');
  await expect(page.getByRole('heading', { name: 'Nothing of this kind' })).toBeVisible();
  await expectAccessible(page);
  await shot(page, '02-nothing');

  await activity.filter.fill('machine:cypress-2');
  await expect(page).toHaveURL(/filter=machine%3Acypress-2/);
  await activity.entry('cypress-2', 'It was started').getByRole('link').click();
  const machine = new MachinePage(page);
  await machine.show('Activity');
  await expect(activity.entry('It was started')).toBeVisible();
  await expect(activity.table).not.toContainText('cypress-2');
  await expectAccessible(page);
  await shot(page, '03-machine-tab');
  for (const guest of guests) await guest.remove();
});

test('what failed is told with its reason, and what concerns accounts only to admins', async ({
  page,
  openAs,
  house,
  daemon,
}) => {
  const yew = await defineIdleGuest(daemon, 'yew');
  const list = new MachineList(page);
  await list.open();
  const address = await list.link('yew').getAttribute('href');
  const path = (address ?? '').replace(/^\/machines\/([^/]+)\//, '/hosts/$1/domains/');
  const refused = await house.api.send('POST', `${path}/resume`);
  expect(refused.status).toBe(409);
  const secret = newCredentials('gwen');
  await house.api.done('POST', '/accounts', { ...secret, role: 'viewer' });

  const activity = new ActivityPage(page);
  await activity.open('trouble:yes');
  await expect(activity.entry('yew', 'Resume: libvirt could not resume yew')).toBeVisible();
  await activity.filter.fill('account');
  await expect(activity.entry('Create an account', 'ada').first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(secret.password);

  const theirs = new ActivityPage(await openAs('viewer'));
  await theirs.open();
  await expect(theirs.entry('yew', 'Resume')).toBeVisible();
  await expect(theirs.entry('Create an account')).toHaveCount(0);
  await yew.remove();
});
