import type { SampleEvent } from '@guesthouse/contract/stats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';

let live: LiveFixture;
beforeEach(async () => {
  live = await startLive({ demo: true });
  await waitUntil('the demo host to be read', () => live.live.ready());
});
afterEach(() => live[Symbol.asyncDispose]());

const input = <P>(params: P) => ({ params, query: undefined, body: undefined });
/** Persistent: a transient machine is gone once it is off. */
const running = () =>
  live.domains().find(({ state, persistent }) => state === 'running' && persistent)!;

describe('the demo host', () => {
  it('needs no daemon, and shows machines in many states', () => {
    expect(live.hosts()).toMatchObject([
      { hostId: 'demo', label: 'Demo host', origin: 'demo', state: 'connected', removable: true },
    ]);
    expect(live.domains().length).toBeGreaterThanOrEqual(20);
    const states = new Set(live.domains().map(({ state }) => state));
    expect([...states]).toEqual(expect.arrayContaining(['running', 'paused', 'shutoff']));
  });

  it('takes actions and shows what comes of them', async () => {
    const { name, hostId, uuid } = running();
    for (const [action, state] of [
      ['pause', 'paused'],
      ['resume', 'running'],
      ['force-off', 'shutoff'],
      ['start', 'running'],
    ] as const) {
      await live.order(action, { hostId, uuid });
      await waitUntil(`${name} to be ${state}`, () => live.domain(name)?.state === state);
    }
  });

  it('has samples of what its driver makes up, over the same connection', async () => {
    const { hostId, uuid } = running();
    const socket = live.socket();
    await live.live.socketHandlers['stats:watch']({ hostId, uuid }, socket);
    const samples = () =>
      live.sent
        .filter(({ event }) => event === 'stats:sample')
        .map(({ payload }) => (payload as SampleEvent).sample);
    await waitUntil('two samples', () => samples().length >= 2);
    expect(samples()[1]).toMatchObject({ gap: false, cpu: expect.any(Number) });
    expect(samples()[1]!.memory.currentKiB).toBeGreaterThan(0);
    expect(samples()[1]!.disks[0]?.readBytesPerSecond).toEqual(expect.any(Number));
    socket.disconnect();
  });

  it('says that it has no consoles', async () => {
    const machine = live
      .domains()
      .find(({ state, hasSerialConsole }) => state === 'running' && hasSerialConsole)!;
    const { hostId, uuid } = machine;
    const socket = live.socket();
    await live.live.socketHandlers['console:open']({ hostId, uuid }, socket);
    const failed = await waitUntil('the refusal', () =>
      socket.received.find(({ event }) => event === 'console:state'),
    );
    expect(failed.payload).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/simulates machines/),
    });
  });

  it('can be removed', async () => {
    const { hostId } = live.hosts()[0]!;
    await live.live.httpHandlers.removeHost(input({ hostId }), live.context);
    expect(live.hosts()).toEqual([]);
    expect(live.domains()).toEqual([]);
    await expect(
      (async () => live.live.httpHandlers.reconnectHost(input({ hostId }), live.context))(),
    ).rejects.toMatchObject({ code: 'host_not_found' });
  });
});
