import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFleet } from '../../../../e2e/lab/fleet.ts';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { startRemoteDaemon, type RemoteDaemon } from '../../../../e2e/lab/remote-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';
import { virsh, virshDomains } from '../testing/virsh.ts';

/** An event crosses in milliseconds; a machine that also starts processes for the test is not so quick. */
const promptMs = 500;
/** The pulse gives a silent host up after 25 s. */
const silenceMs = 40_000;

let steady: PrivateDaemon;
let steadyUri: string;
let live: LiveFixture;

beforeAll(async () => {
  steady = await startPrivateDaemon({ name: 'steady' });
  steadyUri = steady.uriOf('test:///default');
});
afterAll(() => steady.stop());

/** The host that nothing happens to, and the one that the test is about. */
async function connectTo(uri: string): Promise<void> {
  live = await startLive({ connect: [steadyUri, uri] });
  await waitUntil('both hosts', () => live.hosts().every(({ state }) => state === 'connected'));
}
afterEach(() => live[Symbol.asyncDispose]());

const troubled = () => live.hosts()[1]!;
const becomes = (state: string, timeoutMs = silenceMs) =>
  waitUntil(`the host to be ${state}`, () => troubled().state === state, { timeoutMs });

function mirrored(index: number): string {
  const { hostId } = live.hosts()[index]!;
  const rows = live.domains().filter((domain) => domain.hostId === hostId);
  return JSON.stringify(rows.map(({ name, state }) => [name, state]).sort());
}

/** Both lists, name by name and state by state. */
async function equalsVirsh(uri: string): Promise<void> {
  for (const [index, asked] of [steadyUri, uri].entries()) {
    const expected = JSON.stringify(await virshDomains(asked));
    await waitUntil('the mirror to equal virsh list --all', () => mirrored(index) === expected, {
      timeoutMs: 30_000,
      explain: () => `virsh: ${expected}\nmirror: ${mirrored(index)}`,
    });
  }
}

/** Machines of the steady host change, and each change is known at once, until `over`. */
async function staysPromptUntil(over: () => boolean): Promise<void> {
  let changes = 0;
  do {
    for (const [order, state] of [
      ['suspend', 'paused'],
      ['resume', 'running'],
    ] as const) {
      await virsh(steadyUri, `${order} test`);
      const toldAtMs = performance.now();
      const seen = () => live.domains().some((one) => one.name === 'test' && one.state === state);
      await waitUntil(state, seen, { everyMs: 1 });
      expect(performance.now() - toldAtMs).toBeLessThan(promptMs);
      changes += 1;
    }
  } while (!over());
  expect(changes).toBeGreaterThanOrEqual(2);
}

describe('a daemon with 50 guests', { timeout: 180_000 }, () => {
  let daemon: PrivateDaemon;
  beforeAll(async () => {
    daemon = await startPrivateDaemon({ name: 'crowded' });
    await startFleet(daemon, { count: 50 });
  }, 400_000);
  afterAll(() => daemon.stop());
  beforeEach(() => connectTo(daemon.uri));

  it('is killed and started again under them: none is lost', async () => {
    await equalsVirsh(daemon.uri);
    await daemon.kill('SIGKILL');
    await becomes('unreachable');
    expect(JSON.parse(mirrored(1))).toHaveLength(50);
    await daemon.restart();
    await becomes('connected');
    await equalsVirsh(daemon.uri);
    await daemon.virsh(['destroy', 'fleet-007']);
    await waitUntil('the event', () => live.domain('fleet-007')?.state === 'shutoff');
    await equalsVirsh(daemon.uri);
  });

  it('flaps: the other host does not notice, and it is whole once it stays', async () => {
    for (let round = 0; round < 4; round += 1) {
      await daemon.kill('SIGKILL');
      await becomes('unreachable');
      await daemon.restart();
      await staysPromptUntil(() => troubled().state === 'connected');
    }
    await equalsVirsh(daemon.uri);
  });

  it('is stopped for 30 s: it is given up, and comes back with what happened meanwhile', async () => {
    await daemon.pause();
    const stoppedAtMs = performance.now();
    await staysPromptUntil(() => performance.now() - stoppedAtMs > 30_000);
    expect(troubled()).toMatchObject({
      state: 'unreachable',
      problem: { message: expect.stringMatching(/stopped answering|did not answer/) },
    });
    await daemon.continue();
    await becomes('connected', 60_000);
    await daemon.virsh(['destroy', 'fleet-011']);
    await equalsVirsh(daemon.uri);
  });
});

describe.runIf(process.getuid?.() === 0)('a cut network, as root', { timeout: 180_000 }, () => {
  let daemon: RemoteDaemon;
  beforeAll(async () => {
    daemon = await startRemoteDaemon('far');
    await startFleet(daemon, { count: 2 });
  });
  afterAll(() => daemon.stop());
  beforeEach(() => connectTo(daemon.tlsUri));

  it('is noticed, slows nobody, and what happened behind it is known afterwards', async () => {
    await equalsVirsh(daemon.uri);
    await daemon.link('down');
    await daemon.virsh(['destroy', 'fleet-000']);
    await staysPromptUntil(() => troubled().state === 'unreachable');
    expect(troubled().problem?.message).toMatch(/stopped answering/);
    expect(JSON.parse(mirrored(1))).toContainEqual(['fleet-000', 'running']);
    await daemon.link('up');
    await becomes('connected', 60_000);
    await equalsVirsh(daemon.uri);
    expect(live.domain('fleet-000')?.state).toBe('shutoff');
  });
});
