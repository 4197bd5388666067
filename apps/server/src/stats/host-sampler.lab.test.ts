import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Sample, SampleEvent } from '@guesthouse/contract/stats';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guestDomainXml } from '../../../../e2e/lab/domain-xml.ts';
import { buildGuestImage } from '../../../../e2e/lab/guest.ts';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';

let daemon: PrivateDaemon;
let live: LiveFixture;

beforeAll(async () => {
  const boot = await buildGuestImage();
  daemon = await startPrivateDaemon({ name: 'samples' });
  const disk = join(daemon.dir, 'images', 'disk.qcow2');
  await promisify(execFile)('qemu-img', ['create', '-q', '-f', 'qcow2', disk, '64M']);
  const path = join(daemon.dir, 'guest.xml');
  const disks = [{ path: disk, format: 'qcow2' as const }];
  const nics = [{ kind: daemon.privileged ? ('tap' as const) : ('user' as const) }];
  await writeFile(path, guestDomainXml({ name: 'guest', boot, disks, nics }));
  await daemon.virsh(['define', path]);
  await daemon.virsh(['start', 'guest']);
});
afterAll(() => daemon.stop());

beforeEach(async () => {
  live = await startLive({ connect: [daemon.uri] });
  await waitUntil('the guest in the mirror', () => live.domain('guest'));
});
afterEach(() => live[Symbol.asyncDispose]());

function samples(): Sample[] {
  return live.sent
    .filter(({ event }) => event === 'stats:sample')
    .map(({ payload }) => (payload as SampleEvent).sample);
}

describe('the sampler', () => {
  it('begins with a gap, then gives rates of CPU, memory, disk and NIC once a second', async () => {
    const socket = live.socket();
    const ref = live.refOf('guest');
    await live.live.socketHandlers['stats:watch'](ref, socket);
    await waitUntil('four samples', () => samples().length >= 4);
    const [first, ...others] = samples();
    expect(first).toMatchObject({ gap: true, cpu: null });
    for (const sample of others) {
      expect(sample.gap).toBe(false);
      expect(sample.cpu).toBeGreaterThanOrEqual(0);
      expect(sample.vcpus).toBe(1);
      expect(sample.perVcpu).toHaveLength(1);
      expect(sample.memory.maximumKiB).toBe(256 * 1024);
      expect(sample.disks).toMatchObject([{ target: 'vda' }]);
      expect(sample.disks[0]?.writeBytesPerSecond).toBeGreaterThanOrEqual(0);
      expect(sample.nics).toHaveLength(daemon.privileged ? 1 : 0);
    }
    const distancesMs = others.slice(1).map(({ atMs }, index) => atMs - others[index]!.atMs);
    for (const distanceMs of distancesMs) expect(Math.abs(distanceMs - 1_000)).toBeLessThan(500);
    const history = await live.live.httpHandlers.getDomainStats(
      { params: ref, query: undefined, body: undefined },
      live.context,
    );
    expect(history.samples.length).toBeGreaterThanOrEqual(4);
    socket.disconnect();
  });

  it('has no samples while the machine is off, and a gap after its restart', async () => {
    const socket = live.socket();
    await live.live.socketHandlers['stats:watch'](live.refOf('guest'), socket);
    await waitUntil('two samples', () => samples().length >= 2);
    await daemon.virsh(['destroy', 'guest']);
    await waitUntil('the mirror to know', () => live.domain('guest')?.state === 'shutoff');
    const before = samples().length;
    await daemon.virsh(['start', 'guest']);
    await waitUntil('two samples of the next run', () => samples().length >= before + 2);
    const [after, next] = samples().slice(before);
    expect(after).toMatchObject({ gap: true, cpu: null });
    expect(next).toMatchObject({ gap: false });
    expect(next?.cpu).toBeGreaterThan(0);
  });

  it('counts watchers: each page once, none after it has gone', async () => {
    const [one, two] = [live.socket(), live.socket()];
    const ref = live.refOf('guest');
    const { 'stats:watch': watch, 'stats:unwatch': unwatch } = live.live.socketHandlers;
    await watch(ref, one);
    await watch(ref, one);
    await watch(ref, two);
    expect(live.live.metrics().watchedDomains).toBe(1);
    one.disconnect();
    await waitUntil('a sample', () => samples().length > 0);
    await unwatch(ref, two);
    await unwatch(ref, two);
    // The grace: whoever returns finds the line unbroken.
    const { samples: held } = await watch(ref, two);
    expect(held.length).toBeGreaterThan(0);
  });
});
