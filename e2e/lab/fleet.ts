import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guestDomainXml } from './domain-xml.ts';
import { writeHaltingFirmware } from './halting-firmware.ts';
import type { PrivateDaemon } from './private-daemon.ts';
import { runCommand } from './run-command.ts';

export interface FleetOptions {
  count: number;
  /** Guests started at a time. QEMU's start is what takes long: more than the processors is no faster. */
  concurrency?: number;
  /** Called after each start with how many run by now. */
  onProgress?: (started: number, count: number) => void;
}

/**
 * Starts real guests that do nothing: 16 MiB, a halted processor, one 64 MiB qcow2 disk and one NIC each.
 * A hundred of them take 3 GB and no CPU. They end with the daemon. Gives their names.
 */
export async function startFleet(
  daemon: PrivateDaemon,
  { count, concurrency = 4, onProgress = () => undefined }: FleetOptions,
): Promise<string[]> {
  const names = Array.from({ length: count }, (_, index) => fleetName(index));
  const firmware = await writeHaltingFirmware(daemon.dir);
  const waiting = [...names];
  let started = 0;
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      await startIdleGuest(daemon, name, firmware);
      started += 1;
      onProgress(started, count);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return names;
}

/** The name of a guest of a fleet, counted from 0. */
export function fleetName(index: number): string {
  return `fleet-${String(index).padStart(3, '0')}`;
}

async function startIdleGuest(
  daemon: PrivateDaemon,
  name: string,
  firmware: string,
): Promise<void> {
  const disk = join(daemon.dir, 'images', `${name}.qcow2`);
  const xmlPath = join(daemon.dir, `${name}.xml`);
  await runCommand('qemu-img', ['create', '-q', '-f', 'qcow2', disk, '64M']);
  const xml = guestDomainXml({
    name,
    memoryMiB: 16,
    firmware,
    disks: [{ path: disk, format: 'qcow2' }],
    nics: [{ kind: daemon.privileged ? 'tap' : 'user' }],
  });
  await writeFile(xmlPath, xml);
  await daemon.virsh(['define', xmlPath]);
  await daemon.virsh(['start', name]);
}
