import { createServer, type AddressInfo, type Server } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DomainChange } from '@guesthouse/contract/inventory';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';
import { minimalDomainXml } from '../testing/minimal-domain-xml.ts';
import { virsh, virshDomains } from '../testing/virsh.ts';

let daemon: PrivateDaemon;
let uri: string;
let folder: string;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'alpha' });
  uri = daemon.uriOf('test:///default');
  folder = await mkdtemp(join(tmpdir(), 'definitions-'));
});
afterAll(async () => {
  await daemon.stop();
  await rm(folder, { recursive: true });
});

function mirrored({ domains }: LiveFixture): [string, string][] {
  return domains()
    .map(({ name, state }): [string, string] => [name, state])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

async function untilEqual(live: LiveFixture): Promise<void> {
  const expected = JSON.stringify(await virshDomains(uri));
  await waitUntil(
    'the mirror to equal virsh list',
    () => JSON.stringify(mirrored(live)) === expected,
    {
      explain: () => `virsh: ${expected}\nmirror: ${JSON.stringify(mirrored(live))}`,
    },
  );
}

async function connected(connect: string[]): Promise<LiveFixture> {
  const live = await startLive({ connect });
  await waitUntil('the hosts to be read', () => live.live.ready());
  return live;
}

async function definition(name: string): Promise<string> {
  const path = join(folder, `${name}.xml`);
  await writeFile(path, minimalDomainXml(name));
  return path;
}

describe('the mirror of a host', () => {
  it('holds what virsh lists, with what the host says of itself', async () => {
    await using live = await connected([uri]);
    await untilEqual(live);
    expect(live.hosts()).toMatchObject([
      {
        state: 'connected',
        origin: 'configured',
        removable: false,
        hypervisor: 'TEST',
        problem: null,
      },
    ]);
    expect(live.hosts()[0]?.libvirtVersion).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('learns the processor from the capabilities, after the machines', async () => {
    await using live = await connected([daemon.uri]);
    const cpuModel = () => live.hosts()[0]?.cpuModel ?? 'x86_64';
    await waitUntil('the model', () => !/^(x86_64|aarch64)$/.test(cpuModel()), {
      timeoutMs: 30_000,
    });
  });

  it('follows a domain that virsh defines, starts, pauses, destroys and undefines', async () => {
    await using live = await connected([uri]);
    const path = await definition('guest');
    const becomes = (state: string | undefined) =>
      waitUntil(`guest to be ${state ?? 'gone'}`, () => live.domain('guest')?.state === state, {
        everyMs: 1,
      });
    for (const [command, state] of [
      [`define ${path}`, 'shutoff'],
      ['start guest', 'running'],
      ['suspend guest', 'paused'],
      ['resume guest', 'running'],
      ['destroy guest', 'shutoff'],
      ['undefine guest', undefined],
    ] as const) {
      await virsh(uri, command);
      const toldAtMs = performance.now();
      await becomes(state);
      // virsh itself ends a few milliseconds after libvirt has acted: this is on the safe side.
      expect(performance.now() - toldAtMs).toBeLessThan(100);
    }
    await waitUntil('the step of its end', () =>
      live.sent.some(({ event, payload }) => {
        return event === 'domain:changed' && (payload as DomainChange).removed.length === 1;
      }),
    );
  });

  it('sees title and description change', async () => {
    await using live = await connected([uri]);
    await virsh(uri, 'desc test --title --live --config Changed');
    await waitUntil('the title', () => live.domain('test')?.title === 'Changed');
  });

  it('equals virsh list after 200 changes in a burst, domains coming and going', async () => {
    await using live = await connected([uri]);
    const names = Array.from({ length: 20 }, (_, index) => `burst-${index}`);
    const paths = await Promise.all(names.map(definition));
    await virsh(
      uri,
      ...names.flatMap((name, index) => [
        `create ${paths[index]!}`,
        ...[1, 2, 3].flatMap(() => [`suspend ${name}`, `resume ${name}`]),
        // A transient domain vanishes as it is destroyed, often in the middle of its reading.
        ...(index % 2 === 0 ? [`destroy ${name}`] : [`suspend ${name}`]),
        `define ${paths[index]!}`,
        `dominfo ${name}`,
      ]),
    );
    await untilEqual(live);
    await virsh(uri, ...names.flatMap((name) => [`undefine ${name}`]));
    const active = names.filter((_, index) => index % 2 === 1);
    await virsh(uri, ...active.map((name) => `destroy ${name}`));
    await untilEqual(live);
    expect(mirrored(live)).toEqual([['test', 'running']]);
  });
});

describe('a host that is lost', () => {
  it('keeps its machines, says why, and comes back by itself', async () => {
    await using live = await connected([uri]);
    const before = live.domain('test')!;
    await daemon.kill('SIGKILL');
    const lost = await waitUntil('the loss', () =>
      live.hosts().find(({ state }) => state === 'unreachable'),
    );
    expect(lost.problem?.message).toMatch(/closed|broke|not running/i);
    expect(live.domain('test')).toEqual(before);
    await expect(live.order('pause', 'test')).rejects.toMatchObject({ code: 'host_unreachable' });
    await daemon.restart();
    await waitUntil('the return', () => live.hosts()[0]?.state === 'connected', {
      timeoutMs: 30_000,
    });
    await virsh(uri, 'suspend test');
    await waitUntil('events to flow again', () => live.domain('test')?.state === 'paused');
    await virsh(uri, 'resume test');
    await untilEqual(live);
  });
});

describe('a host that never answers', () => {
  let silent: Server;
  beforeAll(async () => {
    silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => silent.close(resolve)));

  it('is told to be silent, and slows no other', async () => {
    const { port } = silent.address() as AddressInfo;
    const sockets: { destroy(): void }[] = [];
    silent.on('connection', (socket) => sockets.push(socket));
    await using live = await startLive({ connect: [`qemu+tcp://127.0.0.1:${port}/system`, uri] });
    await waitUntil('the other host', () => live.domain('test') !== undefined, {
      timeoutMs: 2_000,
    });
    await virsh(uri, 'suspend test');
    const toldAtMs = performance.now();
    await waitUntil('the change', () => live.domain('test')?.state === 'paused', { everyMs: 1 });
    expect(performance.now() - toldAtMs).toBeLessThan(100);
    await virsh(uri, 'resume test');
    await waitUntil('the server to be ready', () => live.live.ready(), { timeoutMs: 5_000 });
    const host = await waitUntil(
      'the silent host to be given up',
      () => live.hosts().find(({ state }) => state === 'unreachable'),
      { timeoutMs: 20_000 },
    );
    expect(host.problem?.message).toMatch(/did not answer within 15 s/);
    await untilEqual(live);
    for (const socket of sockets) socket.destroy();
  });
});
