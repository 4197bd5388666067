import type { Connection } from '@guesthouse/libvirt';
import { nullIfUnsupported } from './null-if-unsupported.ts';
import { timeLimits } from './time-limits.ts';

/** What a host says of itself; null where its driver does not tell. */
export interface HostIdentity {
  readonly hostname: string | null;
  readonly hypervisor: string | null;
  readonly hypervisorVersion: string | null;
  readonly libvirtVersion: string | null;
  readonly cpuModel: string | null;
  readonly cpus: number | null;
  readonly memoryKiB: number | null;
}

export const unknownIdentity: HostIdentity = {
  hostname: null,
  hypervisor: null,
  hypervisorVersion: null,
  libvirtVersion: null,
  cpuModel: null,
  cpus: null,
  memoryKiB: null,
};

const options = { timeoutMs: timeLimits.connectMs };

/** Also the proof that the connection works: it rejects where the host does not answer. */
export async function readHostIdentity(connection: Connection): Promise<HostIdentity> {
  const [hostname, hypervisor, version, libvirtVersion, node] = await Promise.all([
    nullIfUnsupported(connection.getHostname(options)),
    nullIfUnsupported(connection.getType(options)),
    nullIfUnsupported(connection.getVersion(options)),
    nullIfUnsupported(connection.getLibVersion(options)),
    nullIfUnsupported(connection.getNodeInfo(options)),
  ]);
  return {
    hostname,
    hypervisor,
    hypervisorVersion: versionText(version),
    libvirtVersion: versionText(libvirtVersion),
    // What a node calls its model is its architecture: libvirt knows better, later.
    cpuModel: node?.model ?? null,
    cpus: node?.cpus ?? null,
    memoryKiB: node?.memory ?? null,
  };
}

/** libvirt's `major * 1,000,000 + minor * 1,000 + release`; 0 means that it does not know. */
export function versionText(version: number | bigint | null): string | null {
  const number = Number(version ?? 0);
  if (number === 0) return null;
  const minor = Math.floor(number / 1_000) % 1_000;
  return `${Math.floor(number / 1_000_000)}.${minor}.${number % 1_000}`;
}
