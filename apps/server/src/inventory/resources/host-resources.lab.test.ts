import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostIdSchema } from '@guesthouse/contract/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../../testing/live-fixture.ts';
import { resourceReader } from '../../testing/resource-reader.ts';
import { virsh } from '../../testing/virsh.ts';

let daemon: PrivateDaemon;
let folder: string;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'resources' });
  folder = await mkdtemp(join(tmpdir(), 'resources-'));
});
afterAll(async () => {
  await daemon.stop();
  await rm(folder, { recursive: true });
});

async function file(name: string, xml: string): Promise<string> {
  const path = join(daemon.dir, name);
  await writeFile(path, xml);
  return path;
}

async function connected(uri: string) {
  const live = await startLive({ connect: [uri] });
  const read = resourceReader(live);
  await waitUntil('the host to be read', () => live.live.ready());
  await waitUntil('every kind to be read', () =>
    read.kinds().every((kind) => {
      const [coverage] = read.list(kind).coverage;
      return coverage !== undefined && coverage.state !== 'reading';
    }),
  );
  return { live, read };
}

const networkXml = (name: string) =>
  `<network><name>${name}</name><bridge name='gh-${name}'/>
   <ip address='10.77.0.1' netmask='255.255.255.0'>
     <dhcp><range start='10.77.0.10' end='10.77.0.20'/></dhcp></ip></network>`;

const poolXml = (name: string, path: string) =>
  `<pool type='dir'><name>${name}</name><target><path>${path}</path></target></pool>`;

describe('the resources of a host', () => {
  it('are read once, a kind without a driver being empty with its reason', async () => {
    const { live, read } = await connected(daemon.uriOf('test:///default'));
    await using _live = live;
    expect(read.list('network').items).toMatchObject([
      {
        name: 'default',
        active: true,
        forwardMode: 'nat',
        bridge: 'virbr0',
        addresses: [
          {
            address: '192.168.122.1',
            prefix: 24,
            dhcpRanges: [{ start: '192.168.122.2', end: '192.168.122.254' }],
          },
        ],
      },
    ]);
    expect(read.list('storage-pool').items).toMatchObject([
      { name: 'default-pool', type: 'dir', state: 'running', capacityBytes: 107374182400 },
    ]);
    expect(read.list('host-interface').items).toMatchObject([
      { name: 'eth1', active: true, mac: 'aa:bb:cc:dd:ee:ff', mtu: 1492 },
    ]);
    expect(read.list('secret')).toMatchObject({
      items: [],
      coverage: [{ state: 'unavailable', reason: 'This hypervisor does not have this.' }],
    });
  });

  it('follow what virsh does to networks, with one revision for each change', async () => {
    const { live, read } = await connected(daemon.uri);
    await using _live = live;
    const network = () => read.list('network').items.find(({ name }) => name === 'lab');
    const watcher = live.socket();
    await live.live.socketHandlers['resource:watch'](
      { kind: 'network', hostId: null, parent: null },
      watcher,
    );
    await virsh(daemon.uri, `net-define ${await file('net.xml', networkXml('lab'))}`);
    await waitUntil('the network', () => network()?.active === false);
    if (daemon.privileged) {
      await virsh(daemon.uri, 'net-start lab');
      await waitUntil('its start', () => network()?.active === true);
      await virsh(daemon.uri, 'net-destroy lab');
      await waitUntil('its stop', () => network()?.active === false);
    }
    await virsh(daemon.uri, 'net-undefine lab');
    await waitUntil('its end', () => network() === undefined);
    await waitUntil('the step of its end', () =>
      live.sent.some(
        ({ room, event, payload }) =>
          room === 'resource network * *' &&
          event === 'resource:changed' &&
          (payload as { removed: string[] }).removed.length === 1,
      ),
    );
    watcher.disconnect();
  });

  it('follow pools, and the volumes of one that somebody looks at', async () => {
    const { live, read } = await connected(daemon.uri);
    await using _live = live;
    const path = join(daemon.dir, 'pool');
    await mkdir(path, { recursive: true });
    const pool = () => read.list('storage-pool').items.find(({ name }) => name === 'images');
    await virsh(daemon.uri, `pool-define ${await file('pool.xml', poolXml('images', path))}`);
    await waitUntil('the pool', () => pool()?.state === 'inactive');
    expect(pool()).toMatchObject({ capacityBytes: null, volumeCount: null });
    const { hostId, uuid } = pool()!;
    expect(await read.nested('storage-volume', hostId, uuid)).toMatchObject({
      items: [],
      coverage: [{ state: 'unavailable', reason: expect.stringMatching(/not active/) }],
    });
    await virsh(daemon.uri, 'pool-start images', 'pool-autostart images');
    await waitUntil('its start', () => pool()?.state === 'running');
    await virsh(
      daemon.uri,
      'vol-create-as images base.qcow2 1G --format qcow2',
      'vol-create-as images child.qcow2 2G --format qcow2 --backing-vol base.qcow2 --backing-vol-format qcow2',
    );
    const volumes = async () => (await read.nested('storage-volume', hostId, uuid)).items;
    await waitUntil('both volumes', async () => (await volumes()).length === 2);
    expect((await volumes()).find(({ name }) => name === 'child.qcow2')).toMatchObject({
      path: join(path, 'child.qcow2'),
      format: 'qcow2',
      capacityBytes: 2 * 1024 ** 3,
      backingPath: join(path, 'base.qcow2'),
      backingFormat: 'qcow2',
      encrypted: false,
    });
    await virsh(daemon.uri, 'vol-delete child.qcow2 --pool images');
    await waitUntil('its end', async () => (await volumes()).length === 1, { timeoutMs: 15_000 });
    await virsh(daemon.uri, 'pool-destroy images', 'pool-undefine images');
    await waitUntil('the end of the pool', () => pool() === undefined);
  });

  it('hold secrets without their values', async () => {
    const { live, read } = await connected(daemon.uri);
    await using _live = live;
    const xml = `<secret ephemeral='no' private='no'><description>for the lab</description>
      <usage type='ceph'><name>client.lab</name></usage></secret>`;
    await virsh(daemon.uri, `secret-define ${await file('secret.xml', xml)}`);
    const secret = () => read.list('secret').items[0];
    await waitUntil('the secret', () => secret() !== undefined);
    const { uuid } = secret()!;
    const value = Buffer.from('the value itself').toString('base64');
    await virsh(daemon.uri, `secret-set-value ${uuid} --base64 ${value}`);
    expect(secret()).toMatchObject({
      usageType: 'ceph',
      usageId: 'client.lab',
      description: 'for the lab',
      private: false,
    });
    expect(JSON.stringify([read.list('secret'), live.sent])).not.toContain(value);
    await virsh(daemon.uri, `secret-undefine ${uuid}`);
    await waitUntil('its end', () => secret() === undefined);
  });

  it('tell what machines use', async () => {
    const { live, read } = await connected(daemon.uriOf('test:///default'));
    await using _live = live;
    expect(read.list('domain-attachments').items).toMatchObject([
      { uuid: live.domain('test')!.uuid },
    ]);
    const hostId = hostIdSchema.parse(live.hosts()[0]!.hostId);
    expect(read.list('domain-attachments').coverage).toMatchObject([{ hostId, state: 'read' }]);
  });
});

describe('orders', () => {
  async function ordered(live: LiveFixture, read: ReturnType<typeof resourceReader>) {
    const { httpHandlers } = live.live;
    const pool = () => read.list('storage-pool').items[0]!;
    const network = () => read.list('network').items[0]!;
    const input = ({ hostId, uuid }: ReturnType<typeof pool> | ReturnType<typeof network>) => ({
      params: { hostId, uuid },
      query: undefined,
      body: undefined,
    });
    await httpHandlers.stopStoragePool(input(pool()), live.context);
    await waitUntil('the pool to stop', () => pool().state === 'inactive');
    await httpHandlers.startStoragePool(input(pool()), live.context);
    await waitUntil('the pool to start', () => pool().state === 'running');
    await httpHandlers.refreshStoragePool(input(pool()), live.context);
    await httpHandlers.setStoragePoolAutostart(
      { ...input(pool()), body: { enabled: true } },
      live.context,
    );
    await waitUntil('the autostart', () => pool().autostart);
    await httpHandlers.stopNetwork(input(network()), live.context);
    await waitUntil('the network to stop', () => !network().active);
    await httpHandlers.startNetwork(input(network()), live.context);
    await waitUntil('the network to start', () => network().active);
    await httpHandlers.setNetworkAutostart(
      { ...input(network()), body: { enabled: true } },
      live.context,
    );
    await waitUntil('the autostart of the network', () => network().autostart);
    await expect(
      (async () => httpHandlers.startNetwork(input(network()), live.context))(),
    ).rejects.toMatchObject({ message: expect.stringMatching(/^libvirt could not start default/) });
  }

  it('start, stop and refresh, and the mirror follows', async () => {
    const { live, read } = await connected('test:///default');
    await using _live = live;
    await ordered(live, read);
  });
});

describe('a daemon that is killed', () => {
  it('keeps what it had as last seen, and is read again in every kind', async () => {
    const { live, read } = await connected(daemon.uri);
    await using _live = live;
    await virsh(daemon.uri, `net-define ${await file('before.xml', networkXml('before'))}`);
    const names = () => read.list('network').items.map(({ name }) => name);
    await waitUntil('the network', () => names().includes('before'));
    await daemon.kill('SIGKILL');
    await waitUntil('the loss', () => live.hosts()[0]?.state === 'unreachable');
    expect(names()).toContain('before');
    await daemon.restart();
    await virsh(
      daemon.uri,
      'net-undefine before',
      `net-define ${await file('after.xml', networkXml('after'))}`,
    );
    await waitUntil('the return', () => names().includes('after') && !names().includes('before'), {
      timeoutMs: 30_000,
    });
    await virsh(daemon.uri, 'net-undefine after');
    await waitUntil('events to flow again', () => !names().includes('after'));
  });
});
