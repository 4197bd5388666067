import type { HostId } from '@guesthouse/contract/ids';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';

let daemon: PrivateDaemon;
let live: LiveFixture;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'capabilities' });
  live = await startLive({ connect: [daemon.uri], demo: true });
  await waitUntil('both hosts', () => live.hosts().every(({ state }) => state === 'connected'));
});
afterAll(async () => {
  await live[Symbol.asyncDispose]();
  await daemon.stop();
});

function hostIdOf(wanted: 'configured' | 'demo'): HostId {
  const host = live.hosts().find(({ origin }) => origin === wanted);
  if (!host) throw new Error(`no ${wanted} host`);
  return host.hostId;
}

function domainCapabilities(
  hostId: HostId,
  query: { arch: string; type: string; machine?: string },
) {
  return live.live.httpHandlers.getDomainCapabilities(
    { params: { hostId }, query, body: undefined },
    live.context,
  );
}

it('tells the kinds of machines of a host, and what one of them can have', async () => {
  const hostId = hostIdOf('configured');
  const { guests, xml } = await live.live.httpHandlers.getHostCapabilities(
    { params: { hostId }, query: undefined, body: undefined },
    live.context,
  );
  expect(xml).toContain('<capabilities>');
  const guest = guests.find(({ arch }) => arch === 'x86_64');
  const machine = guest?.types[0]?.machines.find(({ canonical }) => canonical !== null)?.name;
  expect(machine).toBeDefined();
  const told = await domainCapabilities(hostId, { arch: 'x86_64', type: 'qemu', machine: 'q35' });
  expect(told).toMatchObject({ arch: 'x86_64', type: 'qemu' });
  expect(told.machine).toMatch(/q35/);
  expect(told.sections.find(({ path }) => path === 'devices/disk')?.supported).toBe(true);
  expect(told.cpuModes.find(({ mode }) => mode === 'custom')?.models.length).toBeGreaterThan(0);
});

it('asks only emulators that the host names', async () => {
  const hostId = hostIdOf('configured');
  await expect(domainCapabilities(hostId, { arch: 'x86_64', type: 'xen' })).rejects.toMatchObject({
    code: 'not_found',
  });
});

it('says that a hypervisor does not tell', async () => {
  const arch = 'i686';
  await expect(domainCapabilities(hostIdOf('demo'), { arch, type: 'test' })).rejects.toMatchObject({
    code: 'libvirt_unsupported',
  });
});
