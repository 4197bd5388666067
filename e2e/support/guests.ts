import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareGuest } from '../lab/define-guest.ts';
import { guestDomainXml, type GuestDisk } from '../lab/domain-xml.ts';
import type { PrivateDaemon } from '../lab/private-daemon.ts';

/** A domain that a test has defined on a private daemon. */
export interface Guest {
  readonly uuid: string;
  /** Runs a virsh command on it: `virsh('destroy')`. */
  virsh(command: string, ...args: string[]): Promise<string>;
  /** Forgets it, running or not. */
  remove(): Promise<void>;
}

/** A guest without anything to boot: it runs, and costs next to nothing. */
export async function defineIdleGuest(
  daemon: PrivateDaemon,
  name: string,
  disks: readonly GuestDisk[] = [],
): Promise<Guest> {
  const uuid = randomUUID();
  const path = join(daemon.dir, `${name}.xml`);
  await writeFile(path, guestDomainXml({ name, uuid, memoryMiB: 16, disks }));
  return defined(daemon, uuid, path);
}

/** A guest that boots to a shell on its serial port in two seconds, with a disk and a NIC. */
export async function defineBootingGuest(daemon: PrivateDaemon, name: string): Promise<Guest> {
  const uuid = randomUUID();
  return defined(daemon, uuid, await prepareGuest(daemon, { name, uuid }));
}

async function defined(daemon: PrivateDaemon, uuid: string, xmlPath: string): Promise<Guest> {
  await daemon.virsh(['define', xmlPath]);
  return {
    uuid,
    virsh: (command, ...args) => daemon.virsh([command, uuid, ...args]),
    remove: async () => {
      // It may have been stopped or removed by the test itself.
      await daemon.virsh(['destroy', uuid]).catch(() => undefined);
      await daemon.virsh(['undefine', uuid]).catch(() => undefined);
    },
  };
}
