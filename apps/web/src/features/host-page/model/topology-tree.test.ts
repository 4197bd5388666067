import type { HostTopology } from '@guesthouse/contract/host-topology';
import { describe, expect, it } from 'vitest';
import { aTopology } from '../../../testing/topologies.ts';
import { topologyTree, type TreeNode } from './topology-tree.ts';

const shape = {
  cells: 1,
  socketsPerCell: 1,
  diesPerSocket: 1,
  cachesPerDie: 1,
  coresPerCache: 2,
  threadsPerCore: 2,
};

/** `Socket 0[0+2 1+3]`: names, and cores as their threads. */
function outline(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) =>
      node.kind === 'core' ? node.cpuIds.join('+') : `${node.label}[${outline(node.children)}]`,
    )
    .join(' ');
}

const outlineOf = (topology: HostTopology) =>
  topologyTree(topology).cells.map(({ label, children }) => `${label}: ${outline(children)}`);

describe('the tree of a host', () => {
  it('leaves out levels with a single member, and names a cache where it belongs', () => {
    expect(outlineOf(aTopology(shape))).toEqual(['NUMA cell 0 · Socket 0 · L3 32 MiB: 0+2 1+3']);
  });

  it('groups the cores of a die by their cache', () => {
    expect(outlineOf(aTopology({ ...shape, cachesPerDie: 2 }))).toEqual([
      'NUMA cell 0 · Socket 0: L3 32 MiB[0+4 1+5] L3 32 MiB[2+6 3+7]',
    ]);
  });

  it('shows dies where a socket has several', () => {
    expect(outlineOf(aTopology({ ...shape, diesPerSocket: 2, threadsPerCore: 1 }))).toEqual([
      'NUMA cell 0 · Socket 0: Die 0 · L3 32 MiB[0 1] Die 1 · L3 32 MiB[2 3]',
    ]);
  });

  it('keeps a cache apart that spans two cells', () => {
    const topology = aTopology({ ...shape, cells: 2, threadsPerCore: 1 });
    const caches = [{ level: 3, type: 'both', sizeKiB: 32_768, cpuIds: [0, 1, 2, 3] }];
    const tree = topologyTree({ ...topology, caches });
    expect(tree.looseCaches).toEqual(['L3 32 MiB']);
    expect(outlineOf({ ...topology, caches })).toEqual([
      'NUMA cell 0 · Socket 0: 0 1',
      'NUMA cell 1 · Socket 1: 2 3',
    ]);
  });

  it('has clusters where a die has several of more than one core', () => {
    const topology = aTopology({ ...shape, coresPerCache: 4, threadsPerCore: 1 });
    const clustered = topology.cells.map((cell) => ({
      ...cell,
      cpus: cell.cpus.map((cpu) => ({ ...cpu, clusterId: Math.floor(cpu.cpuId / 2) })),
    }));
    expect(outlineOf({ ...topology, cells: clustered })).toEqual([
      'NUMA cell 0 · Socket 0 · L3 32 MiB: Cluster 0[0 1] Cluster 1[2 3]',
    ]);
  });

  it('keeps the boxes of several sockets in one cell', () => {
    expect(outlineOf(aTopology({ ...shape, socketsPerCell: 2, threadsPerCore: 1 }))).toEqual([
      'NUMA cell 0: Socket 0 · L3 32 MiB[0 1] Socket 1 · L3 32 MiB[2 3]',
    ]);
  });

  it('makes up no places where none are known', () => {
    const cpu = { socketId: null, dieId: null, clusterId: null, coreId: null, siblings: [] };
    const cpus = [0, 1].map((cpuId) => ({ ...cpu, cpuId }));
    const cell = { cellId: 0, memoryKiB: null, pages: [], distances: [], cpus };
    expect(outlineOf({ source: 'counts', cells: [cell], caches: [], offlineCpuIds: [] })).toEqual([
      'NUMA cell 0: [0 1]',
    ]);
  });
});
