import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guestDomainXml } from '../../../../e2e/lab/domain-xml.ts';
import { buildGuestImage } from '../../../../e2e/lab/guest.ts';
import { startPrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';

/**
 * Writes what a real QEMU driver tells of real guests into a directory, a file each: their definitions as
 * QEMU completed them, off and running, a snapshot, and the host. Returns how many there are.
 */
export async function collectLabGuests(directory: string): Promise<number> {
  mkdirSync(directory, { recursive: true });
  let count = 0;
  const add = (name: string, xml: string) => {
    writeFileSync(join(directory, `lab-${name}.xml`), xml);
    count += 1;
  };
  const daemon = await startPrivateDaemon({ name: 'corpus' });
  try {
    const define = async (name: string, xml: string) => {
      const path = join(daemon.dir, `${name}.xml`);
      writeFileSync(path, xml);
      await daemon.virsh(['define', path]);
      add(`domain-${name}-inactive`, await daemon.virsh(['dumpxml', name, '--inactive']));
    };
    const disk = { path: join(daemon.dir, 'disk.qcow2'), format: 'qcow2' } as const;
    const common = { memoryMiB: 64, nics: [{ kind: 'user' }], agentChannel: true } as const;
    await define('full', guestDomainXml({ ...common, name: 'full', disks: [disk], vnc: true }));
    const boot = await buildGuestImage();
    await define('live', guestDomainXml({ ...common, name: 'live', boot, vcpus: 2, vnc: true }));
    await daemon.virsh(['start', 'live', '--paused']);
    add('domain-live', await daemon.virsh(['dumpxml', 'live']));
    add('domain-live-secure', await daemon.virsh(['dumpxml', 'live', '--security-info']));
    add('domain-live-migratable', await daemon.virsh(['dumpxml', 'live', '--migratable']));
    add('capabilities', await daemon.virsh(['capabilities']));
    const lines = async (...args: string[]) =>
      (await daemon.virsh(args)).split('\n').filter((line) => line.trim() !== '');
    for (const device of await lines('nodedev-list'))
      add(`device-${device}`, await daemon.virsh(['nodedev-dumpxml', device]));
    add('interface-lo', await daemon.virsh(['iface-dumpxml', 'lo']));
    add('domain-capabilities', await daemon.virsh(['domcapabilities', '--virttype', 'qemu']));
  } finally {
    await daemon.stop();
  }
  return count;
}
