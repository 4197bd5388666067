import { createServer, type AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';
import { minimalDomainXml } from '../testing/minimal-domain-xml.ts';
import { virsh } from '../testing/virsh.ts';

let daemon: PrivateDaemon;
let uri: string;
let live: LiveFixture;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'alpha' });
  uri = daemon.uriOf('test:///default');
});
afterAll(() => daemon.stop());
beforeEach(async () => {
  live = await startLive({});
});
afterEach(() => live[Symbol.asyncDispose]());

const newHost = (change: { uri: string; label?: string; readOnly?: boolean }) => ({
  label: null,
  readOnly: false,
  credentials: null,
  ...change,
});
const body = <B>(given: B) => ({ params: undefined, query: undefined, body: given });
const handlers = () => live.live.httpHandlers;
const add = (host: Parameters<typeof newHost>[0]) =>
  handlers().addHost(body(newHost(host)), live.context);
const test = async (given: { uri: string; readOnly?: boolean }, signal = live.context.signal) =>
  handlers().testHost(body({ readOnly: false, credentials: null, ...given }), {
    ...live.context,
    signal,
  });
const state = () => live.hosts()[0]?.state;
const connected = () => waitUntil('the host to be connected', () => state() === 'connected');

describe('a host that is added', () => {
  it('is connected to, and follows what happens on it', async () => {
    const { hostId } = await add({ uri, label: 'Alpha' });
    expect(live.hosts()).toMatchObject([
      { hostId, label: 'Alpha', origin: 'added', removable: true, hasCredentials: false },
    ]);
    await waitUntil('its machine', () => live.domain('test')?.state === 'running');
    await virsh(uri, 'suspend test');
    await waitUntil('the event', () => live.domain('test')?.state === 'paused');
    await virsh(uri, 'resume test');
  });

  it('is there once, whatever its label', async () => {
    await add({ uri });
    await expect(add({ uri, label: 'Again' })).rejects.toMatchObject({ code: 'host_exists' });
    expect(live.hosts()).toHaveLength(1);
  });

  it('takes another label without being connected to anew', async () => {
    const { hostId } = await add({ uri });
    await connected();
    const { since } = live.hosts()[0]!;
    const renamed = { params: { hostId }, query: undefined, body: { label: 'Lab' } };
    expect(await handlers().updateHost(renamed, live.context)).toMatchObject({ label: 'Lab' });
    expect(live.hosts()[0]).toMatchObject({ label: 'Lab', state: 'connected', since });
  });

  it('is another host at another address, with its own machines', async () => {
    const { hostId } = await add({ uri });
    await connected();
    await waitUntil('its machine', () => live.domain('test'));
    const moved = { params: { hostId }, query: undefined, body: { uri: daemon.uri } };
    await handlers().updateHost(moved, live.context);
    await waitUntil('the other host', () => live.hosts()[0]?.hypervisor === 'QEMU');
    expect(live.hosts()).toMatchObject([{ hostId, uri: daemon.uri }]);
    expect(live.domains()).toEqual([]);
    await add({ uri });
    await waitUntil('the first one again', () => live.domain('test'));
    expect(new Set(live.hosts().map((host) => host.hostId)).size).toBe(2);
  });

  it('ends samplers and consoles that it had when it is removed', async () => {
    const { hostId } = await add({ uri });
    await waitUntil('its machine', () => live.domain('test'));
    const socket = live.socket();
    await live.live.socketHandlers['stats:watch'](live.refOf('test'), socket);
    const clients = async () =>
      (await virshAdmin('client-list libvirtd')).split('\n').filter((line) => /\d/.test(line))
        .length;
    await waitUntil('its two connections', async () => (await clients()) === 2);
    const gone = { params: { hostId }, query: undefined, body: undefined };
    await handlers().removeHost(gone, live.context);
    await waitUntil('no connection', async () => (await clients()) === 0);
    expect(live.hosts()).toEqual([]);
    socket.disconnect();
  });

  it('may only be looked at when it was added so', async () => {
    await add({ uri, readOnly: true });
    await waitUntil('its machine', () => live.domain('test')?.state === 'running');
    expect(live.hosts()[0]).toMatchObject({ readOnly: true });
    const pause = { params: live.refOf('test'), query: undefined, body: {} };
    await expect((async () => handlers().pauseDomain(pause, live.context))()).rejects.toMatchObject(
      { code: 'forbidden', message: expect.stringMatching(/read.only/i) },
    );
    await virsh(uri, 'suspend test');
    await waitUntil('the event', () => live.domain('test')?.state === 'paused');
    await virsh(uri, 'resume test');
  });

  it('may not have the server run a program, or read a file', async () => {
    const file = join(daemon.dir, 'host.xml');
    await writeFile(file, minimalDomainXml('x'));
    for (const evil of [`qemu+ssh://a/system?command=${file}`, `test://${file}`]) {
      await expect(add({ uri: evil })).rejects.toMatchObject({ code: 'host_uri_forbidden' });
      await expect(test({ uri: evil })).rejects.toMatchObject({ code: 'host_uri_forbidden' });
    }
    expect(live.hosts()).toEqual([]);
  });
});

describe('a trial', () => {
  it('says what is there', async () => {
    expect(await test({ uri })).toMatchObject({
      reached: true,
      hypervisor: 'TEST',
      libvirtVersion: expect.stringMatching(/^\d+\.\d+/),
      machines: 1,
    });
    expect(live.hosts()).toEqual([]);
  });

  it('says why not', async () => {
    const absent = await test({ uri: 'qemu+unix:///system?socket=/nowhere/libvirt-sock' });
    expect(absent).toMatchObject({
      reached: false,
      problem: { message: expect.stringMatching(/not running/) },
    });
  });

  it('is over at once for whoever gives it up, and a host that never answers holds no other up', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const quiet = `qemu+tcp://127.0.0.1:${port}/system`;
    const abort = new AbortController();
    const waiting = Array.from({ length: 4 }, async () => test({ uri: quiet }, abort.signal));
    await waitUntil('the four to be asked', async () => {
      return test({ uri }).then(
        () => false,
        (error: unknown) => (error as { code: string }).code === 'too_many_requests',
      );
    });
    abort.abort();
    expect(await Promise.all(waiting)).toMatchObject(Array(4).fill({ reached: false }));
    expect(await test({ uri })).toMatchObject({ reached: true });
    silent.close();
  });
});

async function virshAdmin(command: string): Promise<string> {
  const { runCommand } = await import('../../../../e2e/lab/run-command.ts');
  const socket = daemon.socketPath.replace('libvirt-sock', 'libvirt-admin-sock');
  return runCommand('virt-admin', [
    '-c',
    `libvirtd:///system?socket=${socket}`,
    ...command.split(' '),
  ]);
}
