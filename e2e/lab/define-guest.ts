import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GuestDomain, guestDomainXml } from './domain-xml.ts';
import { buildGuestImage } from './guest.ts';
import type { PrivateDaemon } from './private-daemon.ts';
import { runCommand } from './run-command.ts';

/** A guest to define: what is left out becomes a two-second guest with a 64 MiB disk and a NIC. */
export type GuestToDefine = Pick<GuestDomain, 'name'> & Partial<GuestDomain>;

/** Writes the XML of a two-second guest, makes its disk, and gives the path of the XML. */
export async function prepareGuest(daemon: PrivateDaemon, guest: GuestToDefine): Promise<string> {
  const disk = join(daemon.dir, 'images', `${guest.name}.qcow2`);
  if (guest.disks === undefined) {
    await runCommand('qemu-img', ['create', '-q', '-f', 'qcow2', disk, '64M']);
  }
  const xml = guestDomainXml({
    boot: guest.boot ?? (await buildGuestImage()),
    disks: [{ path: disk, format: 'qcow2' }],
    nics: [{ kind: daemon.privileged ? 'tap' : 'user' }],
    ...guest,
  });
  const xmlPath = join(daemon.dir, `${guest.name}.xml`);
  await writeFile(xmlPath, xml);
  return xmlPath;
}

/** Defines a two-second guest on the daemon without starting it. */
export async function defineGuest(daemon: PrivateDaemon, guest: GuestToDefine): Promise<void> {
  await daemon.virsh(['define', await prepareGuest(daemon, guest)]);
}
