import type { HostTopology, TopologyCell, TopologyCpu } from '@guesthouse/contract/host-topology';
import { capabilitiesView, type CapabilitiesView } from '@guesthouse/libvirt-xml/capabilities-view';
import type { NodeCounts, NodeDescription } from '../libvirt/node-description.ts';

type HostCells = CapabilitiesView['host']['cells'];
type HostCaches = CapabilitiesView['host']['caches'];

/** More than any host has; a bound for what a broken reply could claim. */
const maximumCpus = 16_384;

/**
 * What a host is made of. Where its capabilities do not tell which CPU is where, the parts are numbered
 * in the order of their counts, and `source` says so.
 */
export function hostTopology({ capabilitiesXml, cpus, counts }: NodeDescription): HostTopology {
  const host = capabilitiesXml === null ? null : capabilitiesView(capabilitiesXml).host;
  const cells = host?.cells.flatMap(topologyCell) ?? [];
  const placed = new Set(cells.flatMap((cell) => cell.cpus.map(({ cpuId }) => cpuId)));
  if (placed.size === 0)
    return {
      source: 'counts',
      cells: counts ? countedCells(counts) : [],
      caches: [],
      offlineCpuIds: [],
    };
  return {
    source: 'capabilities',
    cells,
    caches: topologyCaches(host?.caches ?? []),
    offlineCpuIds: (cpus?.offlineIds ?? []).filter((cpuId) => !placed.has(cpuId)),
  };
}

function topologyCell({ id, memoryKiB, cpus, pages, distances }: HostCells[number]) {
  if (id === undefined) return [];
  const cell: TopologyCell = {
    cellId: id,
    memoryKiB: memoryKiB ?? null,
    pages: pages.filter(({ sizeKiB }) => sizeKiB > 0),
    distances: [...distances],
    cpus: cpus.slice(0, maximumCpus).map((cpu) => ({
      cpuId: cpu.id,
      socketId: cpu.socketId ?? null,
      dieId: cpu.dieId ?? null,
      clusterId: cpu.clusterId ?? null,
      coreId: cpu.coreId ?? null,
      siblings: [...(cpu.siblings ?? [])],
    })),
  };
  return [cell];
}

function topologyCaches(caches: HostCaches): HostTopology['caches'] {
  return caches.map(({ level, type, sizeKiB, cpuIds }) => ({
    level,
    type,
    sizeKiB: sizeKiB ?? null,
    cpuIds: [...cpuIds],
  }));
}

/** virNodeInfo's counts say what they say only where their product is the number of CPUs. */
function countedCells(counts: NodeCounts): TopologyCell[] {
  const { cells, socketsPerCell, coresPerSocket, threadsPerCore, memoryKiB } = counts;
  const cpus = Math.min(counts.cpus, maximumCpus);
  const perSocket = coresPerSocket * threadsPerCore;
  const perCell = socketsPerCell * perSocket;
  if (cells * perCell !== cpus)
    return [countedCell(0, numbered(0, cpus).map(unplacedCpu), memoryKiB)];
  return numbered(0, cells).map((cellId) => {
    const threads = numbered(cellId * perCell, perCell).map((cpuId): TopologyCpu => {
      const core = Math.floor(cpuId / threadsPerCore);
      return {
        cpuId,
        socketId: Math.floor(cpuId / perSocket),
        dieId: null,
        clusterId: null,
        coreId: core % coresPerSocket,
        siblings: numbered(core * threadsPerCore, threadsPerCore),
      };
    });
    return countedCell(cellId, threads, cells === 1 ? memoryKiB : null);
  });
}

function countedCell(cellId: number, cpus: TopologyCpu[], memoryKiB: number | null): TopologyCell {
  return { cellId, memoryKiB, pages: [], distances: [], cpus };
}

function unplacedCpu(cpuId: number): TopologyCpu {
  return { cpuId, socketId: null, dieId: null, clusterId: null, coreId: null, siblings: [] };
}

function numbered(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
