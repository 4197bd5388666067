import { capabilitiesView } from '@guesthouse/libvirt-xml/capabilities-view';
import type { Connection } from '@guesthouse/libvirt';
import { timeLimits } from './time-limits.ts';

/**
 * The host CPU's model as libvirt knows it, such as `EPYC-Rome`; null where it is unknown. Slow on a
 * daemon that has just started: it asks every emulator first.
 */
export async function readHostCpuModel(connection: Connection): Promise<string | null> {
  const xml = await connection.getCapabilities({ timeoutMs: timeLimits.capabilitiesMs });
  return capabilitiesView(xml).host.cpu.model ?? null;
}
