import { afterAll, beforeAll, expect, it } from 'vitest';
import { defineGuest } from '../../../../e2e/lab/define-guest.ts';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import type { ProblemError } from '../http/problem-error.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';
import { readPng } from './read-png.ts';

let daemon: PrivateDaemon;
let live: LiveFixture;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'screens' });
  await defineGuest(daemon, { name: 'screen', vnc: true });
  await defineGuest(daemon, { name: 'blind' });
  for (const name of ['screen', 'blind']) await daemon.virsh(['start', name]);
  live = await startLive({ connect: [daemon.uri], demo: true });
  await waitUntil('the guests', () => live.domain('screen') && live.domain('blind'));
  await waitUntil('the demo host', () => live.domain('web-01'));
});
afterAll(async () => {
  await live[Symbol.asyncDispose]();
  await daemon.stop();
});

const shot = async (name: string) =>
  live.live.httpHandlers.getScreenshot(
    { params: live.refOf(name), query: {}, body: undefined },
    live.context,
  );

it('makes a small PNG of a screen, once for all who ask at once', async () => {
  const [first, second] = await Promise.all([shot('screen'), shot('screen')]);
  expect(second).toBe(first);
  const { width, height } = await readPng(first);
  expect(width).toBeLessThanOrEqual(320);
  expect(height).toBeGreaterThan(100);
});

it('takes whatever kind of picture the hypervisor makes', async () => {
  expect((await readPng(await shot('web-01'))).width).toBeLessThanOrEqual(320);
});

it('says why there is none', async () => {
  const refused = async (name: string) => {
    try {
      await shot(name);
      return null;
    } catch (error) {
      return (error as ProblemError).toProblem().detail;
    }
  };
  expect(await refused('blind')).toMatch(/take a picture of the screen of blind/);
  await daemon.virsh(['destroy', 'screen']);
  await waitUntil('it to be off', () => live.domain('screen')?.state === 'shutoff');
  expect(await refused('screen')).toBe('screen is off: it has no screen.');
});
