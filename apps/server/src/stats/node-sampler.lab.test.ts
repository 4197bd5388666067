import type { HostSampleEvent } from '@guesthouse/contract/host-stats';
import type { HostId } from '@guesthouse/contract/ids';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';

let daemon: PrivateDaemon;
let live: LiveFixture;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'load' });
});
afterAll(() => daemon.stop());

beforeEach(async () => {
  live = await startLive({ connect: [daemon.uri], demo: true });
  await waitUntil('both hosts', () => live.hosts().every(({ state }) => state === 'connected'));
});
afterEach(() => live[Symbol.asyncDispose]());

function events(hostId: HostId): HostSampleEvent[] {
  return live.sent
    .filter(({ event }) => event === 'host-stats:sample')
    .map(({ payload }) => payload as HostSampleEvent)
    .filter((event) => event.hostId === hostId);
}

function hostIdOf(wanted: 'configured' | 'demo'): HostId {
  const host = live.hosts().find(({ origin }) => origin === wanted);
  if (!host) throw new Error(`no ${wanted} host`);
  return host.hostId;
}

describe('the sampler of a host', () => {
  it('gives the shares of all CPUs and of each, and memory, once a second', async () => {
    const hostId = hostIdOf('configured');
    const socket = live.socket();
    await live.live.socketHandlers['host-stats:watch']({ hostId }, socket);
    await waitUntil('four samples', () => events(hostId).length >= 4);
    const [first, ...others] = events(hostId);
    expect(first?.sample).toMatchObject({ gap: true, cpu: null });
    for (const { sample, cpus } of others) {
      expect(sample.gap).toBe(false);
      const { user, system, iowait, idle } = sample.cpu!;
      expect(user + system + (iowait ?? 0) + idle).toBeCloseTo(1);
      const { totalKiB, freeKiB, usedKiB } = sample.memory;
      expect(usedKiB).toBeGreaterThan(0);
      expect(usedKiB! + freeKiB!).toBeLessThanOrEqual(totalKiB!);
      expect(cpus.length).toBeGreaterThan(0);
      for (const { shares } of cpus) expect(shares).not.toBeNull();
    }
    const history = await live.live.httpHandlers.getHostStats(
      { params: { hostId }, query: undefined, body: undefined },
      live.context,
    );
    expect(history.samples.length).toBeGreaterThanOrEqual(4);
    expect(history.cpus.map(({ cpuId }) => cpuId)).toEqual(others[0]!.cpus.map((c) => c.cpuId));
    socket.disconnect();
  });

  it('knows the memory of a driver without statistics, and no load where nothing is counted', async () => {
    const hostId = hostIdOf('demo');
    await live.live.socketHandlers['host-stats:watch']({ hostId }, live.socket());
    await waitUntil('three samples', () => events(hostId).length >= 3);
    const { sample } = events(hostId).at(-1)!;
    expect(sample).toMatchObject({ gap: false, cpu: null });
    expect(sample.memory.totalKiB).toBeGreaterThan(0);
    expect(sample.memory.cacheKiB).toBeNull();
  });

  it('begins anew with a gap when the daemon has come back', async () => {
    const hostId = hostIdOf('configured');
    await live.live.socketHandlers['host-stats:watch']({ hostId }, live.socket());
    await waitUntil('two samples', () => events(hostId).length >= 2);
    const before = events(hostId).length;
    await daemon.kill('SIGKILL');
    await waitUntil('the loss', () =>
      live.hosts().some((host) => host.hostId === hostId && host.state !== 'connected'),
    );
    await daemon.restart();
    await live.live.httpHandlers.reconnectHost(
      { params: { hostId }, query: undefined, body: undefined },
      live.context,
    );
    // What was read just before the loss may still arrive after it.
    const sinceGap = () => {
      const since = events(hostId).slice(before);
      return since.slice(since.findIndex(({ sample }) => sample.gap));
    };
    await waitUntil(
      'a gap and a sample after it',
      () => sinceGap()[0]?.sample.gap === true && sinceGap().length >= 2,
    );
    expect(sinceGap()[1]?.sample.gap).toBe(false);
  });
});
