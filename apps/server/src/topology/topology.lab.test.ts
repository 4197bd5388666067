import { availableParallelism } from 'node:os';
import type { HostId } from '@guesthouse/contract/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineGuest } from '../../../../e2e/lab/define-guest.ts';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';

let daemon: PrivateDaemon;
let live: LiveFixture;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'topology' });
  await defineGuest(daemon, { name: 'pinned' });
  await defineGuest(daemon, { name: 'anywhere' });
  await daemon.virsh(['vcpupin', 'pinned', '0', '0', '--config']);
  await daemon.virsh(['emulatorpin', 'pinned', '0', '--config']);
  await daemon.virsh(['start', 'anywhere']);
  live = await startLive({ connect: [daemon.uri], demo: true });
  await waitUntil('the guest in the mirror', () => live.domain('anywhere')?.state === 'running');
  await waitUntil('both hosts', () => live.hosts().every(({ state }) => state === 'connected'));
});
afterAll(async () => {
  await live[Symbol.asyncDispose]();
  await daemon.stop();
});

function asked(hostId: HostId) {
  return [{ params: { hostId }, query: undefined, body: undefined }, live.context] as const;
}

function hostIdOf(wanted: 'configured' | 'demo'): HostId {
  const host = live.hosts().find(({ origin }) => origin === wanted);
  if (!host) throw new Error(`no ${wanted} host`);
  return host.hostId;
}

describe('what a host is made of', () => {
  it('is told with every CPU in its place', async () => {
    const hostId = hostIdOf('configured');
    const topology = await live.live.httpHandlers.getHostTopology(...asked(hostId));
    expect(topology.source).toBe('capabilities');
    const cpus = topology.cells.flatMap((cell) => cell.cpus);
    expect(cpus.length + topology.offlineCpuIds.length).toBeGreaterThanOrEqual(
      availableParallelism(),
    );
    for (const cpu of cpus) {
      expect(cpu.socketId).not.toBeNull();
      expect(cpu.siblings).toContain(cpu.cpuId);
    }
    expect(topology.cells[0]?.memoryKiB).toBeGreaterThan(0);
  });

  it('is numbered by its counts where the driver tells no more', async () => {
    const topology = await live.live.httpHandlers.getHostTopology(...asked(hostIdOf('demo')));
    expect(topology.source).toBe('counts');
    expect(topology.cells.map(({ cpus }) => cpus.length)).toEqual([32, 32]);
    expect(topology.cells[1]?.cpus[0]).toMatchObject({
      cpuId: 32,
      socketId: 1,
      siblings: [32, 33],
    });
  });

  it('says how it is reached and since when it counts', async () => {
    const details = await live.live.httpHandlers.getHostDetails(...asked(hostIdOf('configured')));
    expect(details).toMatchObject({ encrypted: false, secure: true, liveMigration: true });
    expect(details.clientLibraryVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(details.securityModels.length).toBeGreaterThan(0);
    expect(details.upAtLeastMs).toBeGreaterThan(0);
  });
});

describe('who is where', () => {
  it('names pins of machines that are off, and the CPUs of those that run', async () => {
    const hostId = hostIdOf('configured');
    const { cells, domains } = await live.live.httpHandlers.getHostOccupancy(...asked(hostId));
    expect(cells[0]?.freeKiB).toBeGreaterThan(0);
    expect(domains.find(({ name }) => name === 'pinned')).toMatchObject({
      state: 'shutoff',
      vcpuPins: [{ id: 0, cpuIds: [0] }],
      emulatorPin: [0],
      vcpusSeen: [],
    });
    const running = domains.find(({ name }) => name === 'anywhere');
    expect(running).toMatchObject({ vcpuPins: [], emulatorPin: null });
    expect(running?.vcpusSeen).toMatchObject([{ vcpu: 0 }]);
  });

  it('is one reading for all who ask together', async () => {
    const hostId = hostIdOf('configured');
    const [one, two] = await Promise.all([
      live.live.httpHandlers.getHostOccupancy(...asked(hostId)),
      live.live.httpHandlers.getHostOccupancy(...asked(hostId)),
    ]);
    expect(two).toBe(one);
  });

  it('says that there is no such host', async () => {
    const nowhere = 'nowhere' as HostId;
    await expect(live.live.httpHandlers.getHostOccupancy(...asked(nowhere))).rejects.toMatchObject({
      code: 'host_not_found',
    });
  });
});
