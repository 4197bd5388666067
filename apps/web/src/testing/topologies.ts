import {
  hostTopologySchema,
  type HostTopology,
  type TopologyCpu,
} from '@guesthouse/contract/host-topology';

export interface TopologyShape {
  readonly cells: number;
  readonly socketsPerCell: number;
  readonly diesPerSocket: number;
  /** A last-level cache is shared by the cores of one. */
  readonly cachesPerDie: number;
  readonly coresPerCache: number;
  readonly threadsPerCore: number;
}

/** A host of any shape, numbered as Linux does: second threads after all the first ones. */
export function aTopology(shape: TopologyShape): HostTopology {
  const { cells, socketsPerCell, diesPerSocket, cachesPerDie, coresPerCache, threadsPerCore } =
    shape;
  const coresPerDie = cachesPerDie * coresPerCache;
  const coresPerSocket = diesPerSocket * coresPerDie;
  const coresPerCell = socketsPerCell * coresPerSocket;
  const cores = cells * coresPerCell;
  const siblingsOf = (core: number) =>
    numbers(threadsPerCore).map((thread) => core + thread * cores);
  const cpusOf = (core: number): TopologyCpu[] =>
    siblingsOf(core).map((cpuId) => ({
      cpuId,
      socketId: Math.floor(core / coresPerSocket),
      dieId: Math.floor((core % coresPerSocket) / coresPerDie),
      clusterId: null,
      coreId: core % coresPerSocket,
      siblings: siblingsOf(core),
    }));
  return hostTopologySchema.parse({
    source: 'capabilities',
    cells: numbers(cells).map((cellId) => ({
      cellId,
      memoryKiB: 64 * 1024 * 1024,
      pages: [
        { sizeKiB: 4, count: 16_000_000 },
        { sizeKiB: 2_048, count: 4_096 },
        { sizeKiB: 1_048_576, count: 0 },
      ],
      distances: numbers(cells).map((other) => ({
        cellId: other,
        value: other === cellId ? 10 : Math.floor(other / 4) === Math.floor(cellId / 4) ? 12 : 32,
      })),
      cpus: numbers(coresPerCell).flatMap((core) => cpusOf(cellId * coresPerCell + core)),
    })),
    caches: numbers(cores / coresPerCache).map((cache) => ({
      level: 3,
      type: 'both',
      sizeKiB: 32 * 1024,
      cpuIds: numbers(coresPerCache)
        .flatMap((core) => siblingsOf(cache * coresPerCache + core))
        .sort((a, b) => a - b),
    })),
    offlineCpuIds: [],
  });
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
