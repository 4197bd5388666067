import { writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineGuest } from './define-guest.ts';
import { GUEST_READY_LINE, buildGuestImage } from './guest.ts';
import { type PrivateDaemon, startPrivateDaemon } from './private-daemon.ts';
import { SerialConsole } from './serial-console.ts';
import { waitUntil } from './wait-until.ts';

const isRoot = process.getuid?.() === 0;
let daemon: PrivateDaemon;
beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'alpha' });
});
afterAll(() => daemon.stop());

async function start(name: string): Promise<SerialConsole> {
  await daemon.virsh(['start', name]);
  return SerialConsole.open(daemon, name);
}

const stateOf = async (name: string) => (await daemon.virsh(['domstate', name])).trim();

describe('the two-second guest', () => {
  it('is built once', async () => {
    const [first, second] = await Promise.all([buildGuestImage(), buildGuestImage()]);
    expect(second).toEqual(first);
  });

  it('boots to a shell, reboots, and powers off when its button is pressed', async () => {
    await defineGuest(daemon, { name: 'guest' });
    const console = await start('guest');
    await console.expect(GUEST_READY_LINE);
    console.type('echo $((6*7))\n');
    await console.expect('\n42\r\n');
    console.type('stty cols 132 rows 43; stty size\n');
    await console.expect('\n43 132\r\n');

    await daemon.virsh(['reboot', 'guest']);
    await console.expect(GUEST_READY_LINE);
    console.type('echo asleep; sleep 1000\n');
    await console.expect('\nasleep\r\n');
    console.type('\x03');
    console.type('echo interrupted $?\n');
    await console.expect('\ninterrupted 130\r\n');

    await daemon.virsh(['shutdown', 'guest']);
    await waitUntil('the power button', async () => (await stateOf('guest')) === 'shut off');
    console.close();
  });

  it('has disks, NICs and a balloon that count', async () => {
    await defineGuest(daemon, { name: 'busy' });
    const console = await start('busy');
    await console.expect(GUEST_READY_LINE);
    console.type('dd if=/dev/zero of=/dev/vda bs=1M count=8 conv=fsync; echo written $?\n');
    await console.expect('\nwritten 0\r\n');
    const stats = await daemon.virsh(['domstats', 'busy']);
    expect(Number(/block\.0\.wr\.bytes=(\d+)/.exec(stats)?.[1])).toBeGreaterThanOrEqual(8 << 20);
    expect(stats).toMatch(/balloon\.usable=\d+/);
    if (isRoot) expect(stats).toMatch(/net\.0\.tx\.bytes=[1-9]/);
    await daemon.virsh(['destroy', 'busy']);
    console.close();
  });

  it.skipIf(!isRoot)('gets an address from a network (needs root)', async () => {
    const networkXml = join(daemon.dir, 'network.xml');
    await writeFile(
      networkXml,
      `<network><name>lab</name><bridge name='virbr-lab' stp='off'/><forward mode='nat'/>
        <ip address='192.0.2.1' netmask='255.255.255.0'>
          <dhcp><range start='192.0.2.100' end='192.0.2.200'/></dhcp></ip></network>`,
    );
    await daemon.virsh(['net-create', networkXml]);
    await defineGuest(daemon, { name: 'wired', nics: [{ kind: 'network', network: 'lab' }] });
    const console = await start('wired');
    await console.expect(GUEST_READY_LINE);
    console.type('until ping -c 1 -W 1 192.0.2.1 > /dev/null 2>&1; do :; done; echo answered\n');
    await console.expect('\nanswered\r\n');
    expect(networkInterfaces()).not.toHaveProperty('virbr-lab');
    await daemon.virsh(['destroy', 'wired']);
    console.close();
  });
});
