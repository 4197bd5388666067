import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildGuestImage, GUEST_CMDLINE, GUEST_READY_LINE } from '../../../e2e/lab/guest.ts';
import { startPrivateDaemon, type PrivateDaemon } from '../../../e2e/lab/private-daemon.ts';
import { DomainConsoleFlags, open, type Connection, type Domain } from '../src/index.ts';
import { Transcript } from './support/transcript.ts';

let daemon: PrivateDaemon;
/** Consoles have a connection of their own: a guest that does not read blocks it. */
let connection: Connection;
let control: Connection;
let domain: Domain;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'console' });
  const { kernel, initrd } = await buildGuestImage();
  // A guest that does not read may keep its connection silent for as long as it likes.
  [connection, control] = await Promise.all([
    open(daemon.uri, { keepAlive: false }),
    open(daemon.uri),
  ]);
  domain = await connection.domainCreateXML(`
    <domain type='qemu'>
      <name>console</name><memory unit='MiB'>256</memory>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
        <kernel>${kernel}</kernel><initrd>${initrd}</initrd><cmdline>${GUEST_CMDLINE}</cmdline>
      </os>
      <features><acpi/></features>
      <devices><serial type='pty'/><console type='pty'/></devices>
    </domain>`);
  const console = await domain.openConsole();
  await new Transcript(console).until(GUEST_READY_LINE, 90_000);
  console.destroy();
  await once(console, 'close');
}, 120_000);
afterAll(async () => {
  await Promise.all([connection.close(), control.close()]);
  await daemon.stop();
});

describe('a console through a daemon', () => {
  it('carries bytes both ways', async () => {
    const console = await domain.openConsole();
    const transcript = new Transcript(console);
    console.write('echo $((6*7))\n');
    await transcript.until('\n42\r\n');
    console.end();
    await once(console, 'close');
  });

  it('tells the one that is forced out', async () => {
    const first = await domain.openConsole();
    first.resume();
    const closed = new Promise((resolve) => first.once('close', resolve));
    first.on('error', () => undefined);
    const second = await domain.openConsole(null, DomainConsoleFlags.FORCE);
    await closed;
    second.destroy();
    await once(second, 'close');
  });

  it('floods a paused guest without stopping anything else', { timeout: 120_000 }, async () => {
    const twin = await control.domainLookupByName('console');
    const flooded = await domain.openConsole();
    const failed = vi.fn();
    flooded.on('error', failed).resume();
    await twin.suspend();
    for (let index = 0; index < 64; index++) flooded.write(Buffer.alloc(1024, 0x20));
    // The connection behind the console may stand still; nothing else may.
    expect((await twin.getState()).state).toBe(3);
    expect(await control.getHostname()).not.toBe('');
    const closed = new Promise((resolve) => flooded.once('close', resolve));
    flooded.destroy();
    await closed;
    await twin.resume();
    expect(failed).not.toHaveBeenCalled();
    expect(await connection.getHostname({ timeoutMs: 90_000 })).not.toBe('');
  });

  it('ends with its guest', async () => {
    // The abort of the flooded one may still be on its way.
    const console = await domain.openConsole(null, DomainConsoleFlags.FORCE);
    console.resume();
    const ended = once(console, 'end');
    const twin = await control.domainLookupByName('console');
    await twin.destroy();
    await ended;
    expect(await connection.close()).toBe(0);
  });
});
