import type { HostTopology } from '@guesthouse/contract/host-topology';
import { topologyTree } from './topology-tree.ts';

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `2 NUMA cells, 2 sockets, 64 cores, 128 threads`; only what is told is counted. */
export function topologySummary(topology: HostTopology): {
  text: string;
  looseCaches: readonly string[];
} {
  const cpus = topology.cells.flatMap((cell) => cell.cpus);
  const sockets = new Set(cpus.map(({ socketId }) => socketId));
  const cores = new Set(cpus.map(({ siblings, cpuId }) => Math.min(cpuId, ...siblings)));
  const placed = cpus.some(({ siblings }) => siblings.length > 0);
  const parts = [counted(topology.cells.length, 'NUMA cell', 'NUMA cells')];
  if (!sockets.has(null) && sockets.size > 0)
    parts.push(counted(sockets.size, 'socket', 'sockets'));
  if (placed) parts.push(counted(cores.size, 'core', 'cores'));
  parts.push(
    placed ? counted(cpus.length, 'thread', 'threads') : counted(cpus.length, 'CPU', 'CPUs'),
  );
  return { text: parts.join(', '), looseCaches: topologyTree(topology).looseCaches };
}
