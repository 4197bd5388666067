import { createServer, type AddressInfo } from 'node:net';
import { inventorySchema } from '@guesthouse/contract/inventory';
import { HostList } from '../pages/host-list.ts';
import { Shell } from '../pages/shell.ts';
import { newCredentials, setUp } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import type { FurnishedHouse } from '../support/furnished-house.ts';
import { startHouse } from '../support/house.ts';
import { startLockedDaemon, type LockedDaemon } from '../support/locked-daemon.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expectNothingSecretLogged } from '../support/secrets.ts';
import { expect, test } from '../support/test.ts';

const story = 'hosts';
// Dialogs are looked at by axe and by people, in both themes and sizes, at every turn.
test.describe.configure({ timeout: 120_000 });

async function removeHost({ api }: FurnishedHouse, label: string): Promise<void> {
  const inventory = inventorySchema.parse(await api.done('GET', '/inventory'));
  const host = inventory.hosts.find((one) => one.label === label);
  await api.done('DELETE', `/hosts/${host?.hostId}`);
}

let vault: LockedDaemon;
test.beforeAll(async () => {
  vault = await startLockedDaemon('vault');
});
test.afterAll(() => vault.stop());

test('a host is described, tried and added', async ({ page, house }) => {
  const hosts = new HostList(page);
  const shell = new Shell(page);
  const { username, password } = vault.account;
  const wrong = 'open barley';
  await hosts.open();
  await hosts.addButton.click();

  await test.step('the form asks for what it needs, and spells the address', async () => {
    await hosts.submit('Add the host');
    await expect(hosts.field('Host')).toHaveAccessibleDescription('Which host?');
    await hosts.field('Host').fill('alpha.example');
    await expect(hosts.dialog).toContainText('qemu+ssh://alpha.example/system');
    await expectAccessible(page);
    await takeScreenshots(page, story, '1-add');
  });

  await test.step('a trial says why a daemon cannot be reached', async () => {
    await hosts.field('Where it is').selectOption('A socket on this machine');
    await hosts.field('Daemon').fill(vault.privileged ? 'system' : 'session');
    await hosts.field('Socket').fill('/nowhere/libvirt-sock');
    await hosts.test();
    await expect(hosts.outcome).toContainText('is not running');
  });

  await test.step('a host that asks leads the form', async () => {
    await hosts.field('Socket').fill(vault.socketPath);
    await hosts.test();
    await expect(hosts.outcome).toContainText('asks for a user name and a password');
    await expect(hosts.field('Password')).toHaveAccessibleDescription(/The host asks/);
    await hosts.field('User name').fill(username);
    await hosts.field('Password').fill(wrong);
    await hosts.test();
    await expect(hosts.outcome).toContainText('refused the credentials');
    await expectAccessible(page);
    await takeScreenshots(page, story, '2-refused');
    await hosts.field('Password').fill(password);
    await hosts.test();
    await expect(hosts.outcome).toContainText('answers: QEMU');
    await expect(hosts.outcome).toContainText('no machine yet');
    await takeScreenshots(page, story, '3-found');
  });

  await test.step('added, it is connected, here and in the rail', async () => {
    await hosts.field('Name').fill('Vault');
    await hosts.submit('Add the host');
    await expect(hosts.dialog).toBeHidden();
    await expect(hosts.entry('Vault')).toContainText('Connected');
    await expect(hosts.entry('Vault')).toContainText('added here');
    await expect(shell.connection('Vault')).toContainText('Connected');
  });

  await test.step('it is not added twice', async () => {
    await hosts.addButton.click();
    await hosts.field('Where it is').selectOption('A socket on this machine');
    await hosts.field('Daemon').fill(vault.privileged ? 'system' : 'session');
    await hosts.field('Socket').fill(vault.socketPath);
    await hosts.submit('Add the host');
    await expect(hosts.dialog.getByRole('alert')).toContainText('in the list already, as Vault');
    await page.keyboard.press('Escape');
  });

  await removeHost(house, 'Vault');
  expectNothingSecretLogged(house.server, { 'a password': password, 'a wrong password': wrong });
});

test('a host is renamed, loses its credentials, is given them again, and goes', async ({
  page,
  house,
}) => {
  const hosts = new HostList(page);
  const shell = new Shell(page);
  const { account, uri } = vault;
  const { username, password } = account;
  const wrong = 'open barley';
  await house.api.done('POST', '/hosts', { label: 'Vault', uri, credentials: account });
  await hosts.open();
  await expect(hosts.entry('Vault')).toContainText('Connected');

  await test.step('another name, while its credentials stay unseen', async () => {
    await hosts.order('Edit', 'Vault').click();
    await expect(hosts.field('Socket')).toHaveValue(vault.socketPath);
    await expect(hosts.dialog).toContainText('They cannot be shown');
    expect(await page.content()).not.toContain(password);
    await expectAccessible(page);
    await takeScreenshots(page, story, '4-edit');
    await hosts.field('Name').fill('Strongroom');
    await hosts.submit('Save');
    await expect(hosts.entry('Strongroom')).toContainText('Connected');
  });

  await test.step('with a wrong password it says what it needs, and is helped on the spot', async () => {
    await hosts.order('Edit', 'Strongroom').click();
    await hosts.dialog.getByRole('button', { name: 'Replace' }).click();
    await hosts.field('User name').fill(username);
    await hosts.field('Password').fill(wrong);
    await hosts.submit('Save');
    await expect(hosts.entry('Strongroom')).toContainText('Needs credentials');
    await expect(shell.connection('Strongroom')).toContainText('refused the credentials');
    await expectAccessible(page);
    await takeScreenshots(page, story, '5-needs-credentials');
    await hosts.order('Credentials', 'Strongroom').click();
    await expect(hosts.field('User name')).toBeVisible();
    await expectAccessible(page);
    await takeScreenshots(page, story, '6-credentials');
    await hosts.field('User name').fill(username);
    await hosts.field('Password').fill(password);
    await hosts.submit('Connect');
    await expect(hosts.entry('Strongroom')).toContainText('Connected');
  });

  await test.step('what is forgotten is asked for again', async () => {
    await hosts.order('Edit', 'Strongroom').click();
    await hosts.dialog.getByRole('button', { name: 'Forget' }).click();
    await hosts.submit('Save');
    await expect(hosts.entry('Strongroom')).toContainText('Needs credentials');
  });

  await test.step('removed, it is gone', async () => {
    await hosts.order('Remove', 'Strongroom').click();
    await hosts.dialog.getByRole('button', { name: 'Remove Strongroom' }).click();
    await expect(hosts.entry('Strongroom')).toBeHidden();
    await expect(shell.connection('Strongroom')).toBeHidden();
  });
  expectNothingSecretLogged(house.server, { 'a password': password, 'a wrong password': wrong });
});

test('a trial of a host that never answers counts up, and can be aborted', async ({ page }) => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  const hosts = new HostList(page);
  await hosts.open();
  await hosts.addButton.click();
  await hosts.field('Where it is').selectOption('Another host, over TCP with a password');
  await hosts.field('Host').fill('127.0.0.1');
  await hosts.field('Port').fill(String(port));
  await hosts.test();
  await expect(hosts.dialog.getByRole('progressbar', { name: 'Connecting' })).toBeVisible();
  await expectAccessible(page);
  await hosts.dialog.getByRole('button', { name: 'Abort' }).click();
  await expect(hosts.dialog.getByRole('progressbar')).toBeHidden();
  await expect(hosts.dialog.getByRole('button', { name: 'Test the connection' })).toBeEnabled();
  silent.close();
});

test('by keyboard alone: any URI, and back out of the dialog', async ({ page, daemon }) => {
  const hosts = new HostList(page);
  const { keyboard } = page;
  await hosts.open();
  await hosts.addButton.focus();
  await keyboard.press('Enter');
  await expect(hosts.dialog).toBeVisible();
  await keyboard.press('Escape');
  await expect(hosts.dialog).toBeHidden();
  await expect(hosts.addButton).toBeFocused();

  await keyboard.press('Enter');
  await expect(hosts.dialog).toBeVisible();
  while (!(await hosts.field('Where it is').evaluate((field) => field === document.activeElement)))
    await keyboard.press('Tab');
  await keyboard.type('Any');
  await keyboard.press('Tab');
  await expect(hosts.field('URI')).toBeFocused();
  await keyboard.press('Control+a');
  await keyboard.type('qemu+ssh://ali:sesame@alpha/system');
  await keyboard.press('Enter');
  await expect(hosts.field('URI')).toHaveAccessibleDescription(/Leave the password out/);
  await keyboard.press('Control+a');
  await keyboard.type(daemon.uriOf('test:///default'));
  await keyboard.press('Enter');
  await expect(hosts.dialog).toBeHidden();
  const entry = page.getByRole('listitem').filter({ hasText: 'added here' });
  await expect(entry).toContainText('1 machine');
  await entry.getByRole('button', { name: /^Remove/ }).focus();
  await keyboard.press('Enter');
  await expect(hosts.dialog).toBeVisible();
  await hosts.dialog.getByRole('button', { name: /^Remove/ }).focus();
  await keyboard.press('Enter');
  await expect(entry).toBeHidden();
});

test('hosts and their credentials are there after a restart; nothing on disk tells them', async () => {
  const server = await startHouse({});
  const admin = newCredentials('ada');
  const api = await setUp(server, admin);
  const { account, uri } = vault;
  await api.done('POST', '/hosts', { label: 'Vault', uri, credentials: account });
  const known = async () => inventorySchema.parse(await api.done('GET', '/inventory')).hosts;
  const state = async () => (await known()).map((host) => host.state);
  await expect.poll(state).toEqual(['connected']);
  await server.restart();
  await expect.poll(state).toEqual(['connected']);
  const [host] = await known();
  const told = JSON.stringify(await api.done('GET', `/hosts/${host?.hostId}/setup`));
  expect(told).toContain('"hasCredentials":true');
  expect(told).not.toContain(account.password);
  expect(told).not.toContain(account.username);
  const evil = { uri: 'qemu+ssh://alpha/system?command=/tmp/evil' };
  expect((await api.send('POST', '/hosts', { json: evil })).problem?.code).toBe(
    'host_uri_forbidden',
  );
  await server.stop();
  expectNothingSecretLogged(server, { 'a password': account.password });
});

test.describe('for whoever manages no hosts', () => {
  test.use({ role: 'operator' });
  test('what cannot be done says why', async ({ page }) => {
    const hosts = new HostList(page);
    await hosts.open();
    await expect(hosts.addButton).toHaveAttribute('aria-disabled', 'true');
    await hosts.addButton.hover();
    await expect(page.getByText('This needs the admin role.')).toBeVisible();
    await expect(hosts.order('Edit', 'Demo host')).toHaveAttribute('aria-disabled', 'true');
  });
});
