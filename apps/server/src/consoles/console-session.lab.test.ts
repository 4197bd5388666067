import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { consoleLimits, type ConsoleOpened } from '@guesthouse/contract/console';
import { domainUuidSchema } from '@guesthouse/contract/ids';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guestDomainXml } from '../../../../e2e/lab/domain-xml.ts';
import { buildGuestImage, GUEST_READY_LINE } from '../../../../e2e/lab/guest.ts';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { openHostLink } from '../libvirt/open-host-link.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';

let daemon: PrivateDaemon;
let live: LiveFixture;

beforeAll(async () => {
  const boot = await buildGuestImage();
  daemon = await startPrivateDaemon({ name: 'consoles' });
  const path = join(daemon.dir, 'guest.xml');
  await writeFile(path, guestDomainXml({ name: 'guest', boot }));
  await daemon.virsh(['define', path]);
  await daemon.virsh(['start', 'guest']);
});
afterAll(() => daemon.stop());

beforeEach(async () => {
  live = await startLive({ connect: [daemon.uri] });
  await waitUntil('the guest in the mirror', () => live.domain('guest'));
});
afterEach(() => live[Symbol.asyncDispose]());

/** A page with the guest's console open, acknowledging what it gets unless told not to. */
async function openPage() {
  const socket = live.socket();
  const handlers = live.live.socketHandlers;
  const opened: ConsoleOpened = await handlers['console:open'](live.refOf('guest'), socket);
  const { consoleId } = opened;
  let seen = 0;
  const output = () =>
    Buffer.from(opened.scrollback).toString() +
    socket.received
      .map(({ payload }) => payload as { data?: Uint8Array; scrollback?: Uint8Array })
      .map(({ data, scrollback }) => Buffer.from(data ?? scrollback ?? []).toString())
      .join('');
  const acknowledge = async () => {
    for (; seen < socket.received.length; seen += 1) {
      const { data } = socket.received[seen]!.payload as { data?: Uint8Array };
      if (data) await handlers['console:acknowledge']({ consoleId, bytes: data.length }, socket);
    }
  };
  const says = (text: string | RegExp, timeoutMs = 30_000) =>
    waitUntil(
      `the console to say ${String(text)}`,
      async () => {
        await acknowledge();
        return typeof text === 'string' ? output().includes(text) : text.test(output());
      },
      { timeoutMs, explain: () => output().slice(-2_000) },
    );
  const types = async (text: string) => {
    await handlers['console:input']({ consoleId, data: Buffer.from(text) }, socket);
  };
  const states = () =>
    socket.received
      .filter(({ event }) => event === 'console:state')
      .map(({ payload }) => payload as { state: string; message: string | null });
  const becomes = (state: string) =>
    waitUntil(`the console to be ${state}`, () => states().at(-1)?.state === state, {
      timeoutMs: 20_000,
      explain: () => JSON.stringify(states()),
    });
  return { socket, opened, output, says, types, states, becomes };
}

describe('a console', () => {
  it('answers, shows late viewers what was there, and outlives its viewers', async () => {
    const page = await openPage();
    await page.becomes('connected');
    await page.types('\n');
    await page.says(/# /);
    await page.types('echo $((6*7))\n');
    await page.says(/\n42\r/);
    const late = await openPage();
    expect(late.opened.state).toBe('connected');
    expect(late.output()).toContain('42');
    await late.types('echo from-the-other\n');
    await page.says(/\nfrom-the-other\r/);
    page.socket.disconnect();
    late.socket.disconnect();
    expect(live.live.metrics()).toMatchObject({ consoleSessions: 1, consoleViewers: 0 });
    const again = await openPage();
    expect(again.opened.state).toBe('connected');
    expect(again.output()).toContain('from-the-other');
  });

  it('belongs to the connection that opened it', async () => {
    const page = await openPage();
    const other = live.socket();
    const { consoleId } = page.opened;
    await expect(
      (async () =>
        live.live.socketHandlers['console:input']({ consoleId, data: Buffer.from('x') }, other))(),
    ).rejects.toMatchObject({ code: 'console_not_found' });
  });

  it('survives a reboot of the guest', async () => {
    const page = await openPage();
    await page.becomes('connected');
    await page.types('\n');
    await page.says(/# /);
    const before = page.output().length;
    await daemon.virsh(['reset', 'guest']);
    await waitUntil('the next boot', () => page.output().slice(before).includes(GUEST_READY_LINE), {
      timeoutMs: 40_000,
      explain: () => page.output().slice(before),
    });
    await page.types('echo after-$((40+2))\n');
    await page.says(/\nafter-42\r/);
  });

  it('waits while the guest is off, and opens by itself when it starts', async () => {
    const page = await openPage();
    await page.becomes('connected');
    await daemon.virsh(['destroy', 'guest']);
    await waitUntil('the message', () => /off: start it/.test(page.states().at(-1)?.message ?? ''));
    await expect(page.types('lost\n')).rejects.toMatchObject({ code: 'console_unavailable' });
    await daemon.virsh(['start', 'guest']);
    await page.becomes('connected');
    await page.says(GUEST_READY_LINE);
  });

  it('says that another program holds it, and opens when that one lets go', async () => {
    const uuid = domainUuidSchema.parse(live.refOf('guest').uuid);
    const other = await openHostLink({ uri: daemon.uri, readOnly: false, credentials: null });
    const stream = await other.openConsole(uuid, 'guest', 'respect');
    const page = await openPage();
    await page.becomes('waiting');
    expect(page.states().at(-1)?.message).toMatch(/Another program/);
    stream.destroy();
    await other.close();
    await page.becomes('connected');
  });

  it('refuses what a paused guest does not read, and is not lost to it', async () => {
    const page = await openPage();
    await page.becomes('connected');
    await daemon.virsh(['suspend', 'guest']);
    const chunk = 'x'.repeat(consoleLimits.inputBytes);
    const paste = async () => {
      for (let sent = 0; sent < consoleLimits.pasteBytes; sent += chunk.length)
        await page.types(chunk);
    };
    await expect(paste()).rejects.toMatchObject({
      code: 'console_unavailable',
      message: expect.stringContaining('does not read its console'),
    });
    // libvirt's own stream is stuck by now: it is given up, and the console opened anew.
    await page.becomes('waiting');
    expect(page.states().at(-1)?.message).toMatch(/does not read/);
    await page.becomes('connected');
    const before = page.output().length;
    await daemon.virsh(['resume', 'guest']);
    await daemon.virsh(['reset', 'guest']);
    await waitUntil('the next boot', () => page.output().slice(before).includes(GUEST_READY_LINE), {
      timeoutMs: 40_000,
    });
  }, 120_000);

  it('ends with its machine', async () => {
    const ref = live.refOf('guest');
    const page = await openPage();
    await page.becomes('connected');
    await daemon.virsh(['destroy', 'guest']);
    await daemon.virsh(['undefine', 'guest']);
    await page.becomes('failed');
    expect(page.states().at(-1)?.message).toMatch(/no longer exists/);
    page.socket.disconnect();
    await expect(
      (async () => live.live.socketHandlers['console:open'](ref, live.socket()))(),
    ).rejects.toMatchObject({ code: 'domain_not_found' });
  });
});
