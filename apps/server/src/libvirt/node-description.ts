import { libraryVersion, type Connection } from '@guesthouse/libvirt';
import { cpuTimes } from './node-counters.ts';
import { nullIfUnsupported } from './null-if-unsupported.ts';
import { timeLimits } from './time-limits.ts';

const options = { timeoutMs: timeLimits.readMs };

/** CPUs of a host by number, as virNodeGetCPUMap tells. */
export interface NodeCpus {
  readonly onlineIds: readonly number[];
  readonly offlineIds: readonly number[];
}

/** virNodeInfo: how many there are, without saying which is where. */
export interface NodeCounts {
  readonly cpus: number;
  readonly mhz: number | null;
  readonly memoryKiB: number;
  readonly cells: number;
  readonly socketsPerCell: number;
  readonly coresPerSocket: number;
  readonly threadsPerCore: number;
}

/** What a host is made of, as libvirt tells it; null where its driver does not. */
export interface NodeDescription {
  readonly capabilitiesXml: string | null;
  readonly cpus: NodeCpus | null;
  readonly counts: NodeCounts | null;
}

export async function readNodeDescription(connection: Connection): Promise<NodeDescription> {
  const [capabilitiesXml, cpus, node] = await Promise.all([
    readCapabilities(connection),
    readNodeCpus(connection),
    nullIfUnsupported(connection.getNodeInfo(options)),
  ]);
  const counts = node && {
    cpus: node.cpus,
    mhz: node.mhz === 0 ? null : node.mhz,
    memoryKiB: node.memory,
    cells: node.nodes,
    socketsPerCell: node.sockets,
    coresPerSocket: node.cores,
    threadsPerCore: node.threads,
  };
  return { capabilitiesXml, cpus, counts };
}

/** Slow on a daemon that has just started: it asks every emulator first. */
export function readCapabilities(connection: Connection): Promise<string | null> {
  return nullIfUnsupported(connection.getCapabilities({ timeoutMs: timeLimits.capabilitiesMs }));
}

export async function readNodeCpus(connection: Connection): Promise<NodeCpus | null> {
  const map = await nullIfUnsupported(connection.getCPUMap(0, options));
  if (map === null) return null;
  const ids = Array.from({ length: map.cpus }, (_, id) => id);
  const isOnline = (id: number) => (((map.cpumap[id >> 3] ?? 0) >> (id & 7)) & 1) === 1;
  return {
    onlineIds: ids.filter(isOnline),
    offlineIds: ids.filter((id) => !isOnline(id)),
  };
}

/** How a host is reached, and since when it counts. */
export interface NodeStanding {
  readonly clientLibraryVersion: string;
  readonly encrypted: boolean | null;
  readonly secure: boolean | null;
  /** Of the first CPU, since the host started; time that a hypervisor stole is not in it. */
  readonly countedNs: number | null;
}

export async function readNodeStanding(connection: Connection): Promise<NodeStanding> {
  const [encrypted, secure, first] = await Promise.all([
    nullIfUnsupported(connection.isEncrypted(options)),
    nullIfUnsupported(connection.isSecure(options)),
    cpuTimes(connection, 0),
  ]);
  const countedNs = first && first.userNs + first.systemNs + first.idleNs + (first.iowaitNs ?? 0);
  const { major, minor, release } = libraryVersion();
  const clientLibraryVersion = `${major}.${minor}.${release}`;
  return { clientLibraryVersion, encrypted, secure, countedNs };
}
