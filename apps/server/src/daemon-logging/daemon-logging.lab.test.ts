import type { HostId } from '@guesthouse/contract/ids';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';

let daemon: PrivateDaemon;
let live: LiveFixture;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'logging' });
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

function read(hostId: HostId) {
  return live.live.httpHandlers.getDaemonLogging(
    { params: { hostId }, query: undefined, body: undefined },
    live.context,
  );
}

function change(hostId: HostId, body: { filters?: string; outputs?: string }) {
  return live.live.httpHandlers.setDaemonLogging(
    { params: { hostId }, query: undefined, body },
    live.context,
  );
}

it('reads and changes what the daemon logs, while the other connections go on', async () => {
  const hostId = hostIdOf('configured');
  expect(await read(hostId)).toEqual({ available: true, filters: '', outputs: '3:stderr' });
  await change(hostId, { filters: '1:qemu 3:rpc' });
  expect(await read(hostId)).toMatchObject({ filters: '1:*qemu* 3:*rpc*', outputs: '3:stderr' });
  await change(hostId, { filters: '', outputs: '4:stderr' });
  expect(await read(hostId)).toMatchObject({ filters: '', outputs: '4:stderr' });
  expect(live.hosts().every(({ state }) => state === 'connected')).toBe(true);
});

it('says why there is nothing to ask', async () => {
  const hostId = hostIdOf('demo');
  expect(await read(hostId)).toMatchObject({ available: false });
  await expect(change(hostId, { filters: '' })).rejects.toMatchObject({
    code: 'operation_invalid',
  });
});

it('passes on what the admin interface says, and does not wait for one that hangs', async () => {
  await daemon.kill('SIGTERM');
  await expect(read(hostIdOf('configured'))).rejects.toMatchObject({ code: 'libvirt_failed' });
  await daemon.restart();
});
