import type { HostTopology, TopologyCpu } from '@guesthouse/contract/host-topology';
import { cacheText } from './topology-tree.ts';

/** Where one CPU is, for words and tables. */
export interface CpuPlace extends TopologyCpu {
  readonly cellId: number;
  readonly caches: readonly string[];
}

/** Every CPU in the order of its number. */
export function cpuPlaces({ cells, caches }: HostTopology): CpuPlace[] {
  const cachesOf = new Map<number, string[]>();
  for (const cache of caches)
    for (const cpuId of cache.cpuIds)
      cachesOf.set(cpuId, [...(cachesOf.get(cpuId) ?? []), cacheText(cache)]);
  return cells
    .flatMap(({ cellId, cpus }) =>
      cpus.map((cpu) => ({ ...cpu, cellId, caches: cachesOf.get(cpu.cpuId) ?? [] })),
    )
    .sort((a, b) => a.cpuId - b.cpuId);
}

/** `NUMA cell 0, socket 0, die 1, core 5`: as much of it as is known. */
export function placeWords({ cellId, socketId, dieId, coreId }: CpuPlace): string {
  const parts = [`NUMA cell ${cellId}`];
  if (socketId !== null) parts.push(`socket ${socketId}`);
  if (dieId !== null) parts.push(`die ${dieId}`);
  if (coreId !== null) parts.push(`core ${coreId}`);
  return parts.join(', ');
}
