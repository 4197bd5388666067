import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUEST_READY_LINE } from '../../../e2e/lab/guest.ts';
import { DomainConsoleFlags, LibvirtError, LibvirtStream } from '../src/index.ts';
import { startEmbeddedGuest, type EmbeddedGuest } from './support/embed-guest.ts';
import { Transcript } from './support/transcript.ts';

let guest: EmbeddedGuest;
beforeAll(async () => {
  guest = await startEmbeddedGuest('console');
  const console = await guest.domain.openConsole();
  await new Transcript(console).until(GUEST_READY_LINE, 90_000);
  console.destroy();
  await once(console, 'close');
}, 120_000);
afterAll(() => guest.stop());

describe('a console', () => {
  it('carries bytes both ways', async () => {
    const console = await guest.domain.openConsole();
    expect(console).toBeInstanceOf(LibvirtStream);
    const transcript = new Transcript(console);
    console.write('echo $((6*7))\n');
    await transcript.until('\n42\r\n');
    console.destroy();
    await once(console, 'close');
  });

  it('carries more than its buffers hold', async () => {
    const console = await guest.domain.openConsole();
    const transcript = new Transcript(console);
    console.write("seq 1 6000; echo do''ne\n");
    await transcript.until('\ndone\r\n', 60_000);
    expect(transcript.text).toContain('\r\n5999\r\n6000\r\n');
    console.destroy();
    await once(console, 'close');
  }, 90_000);

  it('waits while nobody reads', async () => {
    const console = await guest.domain.openConsole();
    console.write("seq 1 3000; echo re''ady\n");
    await once(console, 'readable');
    const transcript = new Transcript(console);
    await transcript.until('\nready\r\n', 60_000);
    expect(transcript.text).toContain('\r\n2999\r\n3000\r\n');
    console.destroy();
    await once(console, 'close');
  }, 90_000);

  it('is one at a time unless the other is forced out', async () => {
    const first = await guest.domain.openConsole();
    const evicted = once(first, 'error');
    const closed = new Promise((resolve) => first.once('close', resolve));
    await expect(guest.domain.openConsole()).rejects.toThrow(LibvirtError);
    const second = await guest.domain.openConsole(null, DomainConsoleFlags.FORCE);
    first.resume();
    await evicted;
    await closed;
    const transcript = new Transcript(second);
    second.write('echo $((2*4))\n');
    await transcript.until('\n8\r\n');
    second.end();
    await once(second, 'close');
  });

  it('ends with its guest, and closing leaves nothing', async () => {
    const console = await guest.domain.openConsole();
    console.resume();
    const ended = once(console, 'end');
    await guest.domain.destroy();
    await ended;
    expect(await guest.connection.close()).toBe(0);
  });
});
