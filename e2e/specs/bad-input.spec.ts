import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { consoleLimits } from '@guesthouse/contract/console';
import { runCommand } from '../lab/run-command.ts';
import { ConsoleTab } from '../pages/console-tab.ts';
import { MachineList } from '../pages/machine-list.ts';
import { MachinePage } from '../pages/machine-page.ts';
import { Shell } from '../pages/shell.ts';
import { ApiCaller } from '../support/api.ts';
import { defineBootingGuest, defineIdleGuest } from '../support/guests.ts';
import { ServerProcess } from '../support/server-process.ts';
import { openRawSocket } from '../support/raw-socket.ts';
import { expect, test } from '../support/test.ts';

test.describe('the HTTP API refuses with problem details', () => {
  const nobody = randomUUID();
  const refusals = [
    [
      'a body of the wrong shape',
      'POST',
      '/accounts',
      { json: { username: 7 } },
      'validation_failed',
    ],
    [
      'a key that is not known',
      'POST',
      '/session',
      { json: { username: 'a', password: 'b', admin: true } },
      'validation_failed',
    ],
    [
      'a body that is not JSON',
      'POST',
      '/accounts',
      { raw: '{"username":', headers: { 'content-type': 'application/json' } },
      'malformed_body',
    ],
    [
      'a form instead of JSON',
      'POST',
      '/accounts',
      { raw: 'username=eve', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      'unsupported_media_type',
    ],
    [
      'a body beyond any need',
      'POST',
      '/accounts',
      { json: { username: 'x'.repeat(200_000) } },
      'payload_too_large',
    ],
    [
      'a host that is not known',
      'POST',
      `/hosts/nowhere/domains/${nobody}/start`,
      {},
      'host_not_found',
    ],
    [
      'a host that cannot be',
      'GET',
      `/hosts/..%2f..%2fetc/domains/${nobody}`,
      {},
      'validation_failed',
    ],
    ['an address that leads nowhere', 'GET', '/no-such-thing', {}, 'not_found'],
    ['a method that is not taken', 'DELETE', '/inventory', {}, 'method_not_allowed'],
    [
      'another site',
      'POST',
      '/accounts',
      { json: {}, headers: { origin: 'https://evil.example' } },
      'cross_origin',
    ],
  ] as const;
  for (const [what, method, path, request, code] of refusals)
    test(what, async ({ house }) => {
      const { problem, type } = await house.api.send(method, path, request);
      expect(type).toContain('application/problem+json');
      expect(problem?.code).toBe(code);
      expect(problem?.detail).not.toBe('');
    });

  test('a machine that is not known', async ({ house }) => {
    const inventory = (await house.api.done('GET', '/inventory')) as {
      hosts: { hostId: string }[];
    };
    for (const { hostId } of inventory.hosts) {
      const { problem } = await house.api.send('GET', `/hosts/${hostId}/domains/${nobody}`);
      expect(problem?.code).toBe('domain_not_found');
    }
  });

  test('a caller without a session', async ({ house }) => {
    const stranger = new ApiCaller(house.server);
    for (const [method, path] of [
      ['GET', '/inventory'],
      ['POST', '/accounts'],
      ['POST', `/hosts/demo/domains/${nobody}/start`],
    ] as const) {
      const { status, problem } = await stranger.send(method, path, {
        json: method === 'GET' ? undefined : {},
      });
      expect([status, problem?.code]).toEqual([401, 'unauthenticated']);
    }
  });
});

test.describe('the socket refuses', () => {
  test('whoever has no session', async ({ house }) => {
    await expect(openRawSocket(house.server.url, { origin: house.server.url })).resolves.toBe(
      'refused',
    );
  });

  test('another site, even with a session', async ({ house }) => {
    const { cookie } = house.api;
    await expect(
      openRawSocket(house.server.url, { cookie, origin: 'https://evil.example' }),
    ).resolves.toBe('refused');
    await expect(
      openRawSocket(house.server.url, { cookie, origin: house.server.url }),
    ).resolves.toBe('accepted');
  });
});

test('a page whose parts do not arrive is loaded again, and says so if that does not help', async ({
  page,
}) => {
  let toDrop = 1;
  await page.route('**/assets/index-*.js', (route) =>
    toDrop-- > 0 ? route.abort('connectionreset') : route.continue(),
  );
  const list = new MachineList(page);
  await list.open();
  toDrop = Infinity;
  await page.goto('/machines');
  await expect(page.getByRole('alert')).toContainText('could not be loaded', { timeout: 20_000 });
  toDrop = 0;
  await page.reload();
  await expect(list.table).toBeVisible();
});

test('a machine that vanishes while its page is open', async ({ page, daemon }) => {
  const guest = await defineIdleGuest(daemon, 'ghost');
  const list = new MachineList(page);
  const machine = new MachinePage(page);
  await list.open();
  await list.link('ghost').click();
  await expect(machine.title('ghost')).toBeVisible();
  await guest.virsh('undefine');
  await expect(machine.gone).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'All machines' }).click();
  await expect(list.link('ghost')).toBeHidden();
});

test("libvirt's refusal reaches the person in libvirt's words", async ({ page, daemon }) => {
  const disk = join(daemon.dir, 'images', 'lost.qcow2');
  await runCommand('qemu-img', ['create', '-q', '-f', 'qcow2', disk, '1M']);
  const guest = await defineIdleGuest(daemon, 'diskless', [{ path: disk, format: 'qcow2' }]);
  await rm(disk);
  const list = new MachineList(page);
  await list.open();
  await list.action('Start', 'diskless').click();
  const { notices } = new Shell(page);
  await expect(notices).toContainText('Could not start diskless');
  await expect(notices).toContainText('lost.qcow2');
  await expect(notices).toContainText('No such file or directory');
  await expect(list.row('diskless')).toContainText('Off');
  await guest.remove();
});

test('an oversized paste is refused, and nothing of the console is lost', async ({
  page,
  daemon,
}) => {
  const guest = await defineBootingGuest(daemon, 'elder');
  await guest.virsh('start');
  const list = new MachineList(page);
  await list.open();
  await list.table.getByRole('link', { name: 'Console of elder' }).click();
  const terminal = new ConsoleTab(page);
  await terminal.ready();
  await terminal.paste('x'.repeat(consoleLimits.pasteBytes + 1));
  await expect(page.getByText(/too (large|long|much|big)|at most/i).first()).toBeVisible();
  await terminal.type('echo alive $((2*3))');
  await terminal.shows('alive 6');
  await guest.remove();
});

test.describe('the command line refuses', () => {
  const refusals = [
    ['a URI that is none', ['--connect', 'not a uri'], /not a uri/],
    [
      'a URI with a password, without repeating it',
      ['--connect', 'qemu+ssh://eve:hunter2@[broken'],
      /--connect/,
    ],
    ['a flag that is not known', ['--conect', 'qemu:///system'], /--conect/],
    [
      'an address beyond this machine without TLS',
      ['--listen', '0.0.0.0:0'],
      /TLS|--allow-insecure-remote/,
    ],
  ] as const;
  for (const [what, args, words] of refusals)
    test(what, async () => {
      const server = new ServerProcess(['serve', '--no-discover', '--no-demo', ...args], {});
      expect(await server.ended).toBe(2);
      expect(server.stderr).toMatch(words);
      expect(server.stdout + server.stderr).not.toContain('hunter2');
      expect(server.stderr, 'a person reads it, not a stack').not.toMatch(/^\s+at /m);
    });
});
