import type { HostTopology, TopologyCache, TopologyCpu } from '@guesthouse/contract/host-topology';
import { memoryQuantity, quantityText } from '../../../shared/lib/format-quantity.ts';

/** A core with its threads, which are CPUs to the operating system. */
export interface CoreNode {
  readonly kind: 'core';
  readonly key: string;
  readonly cpuIds: readonly number[];
}

/** What holds cores, from the outside in; levels with a single member are left out. */
export interface GroupNode {
  readonly kind: 'socket' | 'die' | 'cluster' | 'cache' | 'unplaced';
  readonly key: string;
  readonly label: string;
  readonly children: readonly TreeNode[];
}

export type TreeNode = CoreNode | GroupNode;

export interface CellNode {
  readonly cellId: number;
  /** Names the socket too where the cell has only one, instead of a box in a box. */
  readonly label: string;
  readonly children: readonly TreeNode[];
}

export interface TopologyTree {
  readonly cells: readonly CellNode[];
  readonly cpuCount: number;
  /** Caches that no box of the picture holds, such as one over two NUMA cells. */
  readonly looseCaches: readonly string[];
}

/** The caches that are still without a place in the tree. */
type CachePool = Set<TopologyCache>;

export function topologyTree({ cells, caches }: HostTopology): TopologyTree {
  const pool: CachePool = new Set(caches);
  const nodes = cells.map(({ cellId, cpus }) => {
    const sockets = socketNodes(`cell${cellId}`, cpus, pool);
    const [only] = sockets;
    if (sockets.length !== 1 || only?.kind !== 'socket')
      return { cellId, label: `NUMA cell ${cellId}`, children: sockets };
    return {
      cellId,
      label: `NUMA cell ${cellId} · ${only.label}`,
      children: only.children,
    };
  });
  return {
    cells: nodes,
    cpuCount: cells.reduce((count, { cpus }) => count + cpus.length, 0),
    looseCaches: [...pool].filter(({ cpuIds }) => cpuIds.length > 1).map(cacheText),
  };
}

export function cacheText({ level, type, sizeKiB }: TopologyCache): string {
  const kind = type === 'both' ? '' : ` ${type}`;
  return `L${level}${kind}${sizeKiB === null ? '' : ` ${quantityText(memoryQuantity(sizeKiB))}`}`;
}

function socketNodes(path: string, cpus: readonly TopologyCpu[], pool: CachePool): TreeNode[] {
  return groupedBy(cpus, ({ socketId }) => socketId).map(([id, members]) => {
    const key = `${path}/socket${id ?? ''}`;
    if (id === null)
      return { kind: 'unplaced', key, label: '', children: coreNodes(key, members) } as const;
    // The label takes its caches out of the pool before its children look there.
    const label = withCaches(`Socket ${id}`, members, pool);
    return { kind: 'socket', key, label, children: dieNodes(key, members, pool) } as const;
  });
}

function dieNodes(path: string, cpus: readonly TopologyCpu[], pool: CachePool): TreeNode[] {
  const dies = groupedBy(cpus, ({ dieId }) => dieId);
  if (dies.length < 2) return clusterNodes(path, cpus, pool);
  return dies.map(([id, members]) => {
    const key = `${path}/die${id ?? ''}`;
    const label = withCaches(id === null ? 'Die' : `Die ${id}`, members, pool);
    return { kind: 'die', key, label, children: clusterNodes(key, members, pool) };
  });
}

function clusterNodes(path: string, cpus: readonly TopologyCpu[], pool: CachePool): TreeNode[] {
  const clusters = groupedBy(cpus, ({ clusterId }) => clusterId);
  const cores = coreNodes(path, cpus).length;
  if (clusters.length < 2 || clusters.length === cores) return cacheNodes(path, cpus, pool);
  return clusters.map(([id, members]) => {
    const key = `${path}/cluster${id ?? ''}`;
    const label = withCaches(id === null ? 'Cluster' : `Cluster ${id}`, members, pool);
    return { kind: 'cluster', key, label, children: cacheNodes(key, members, pool) };
  });
}

/** Cores that share the largest cache below their die stand together; what has none follows. */
function cacheNodes(path: string, cpus: readonly TopologyCpu[], pool: CachePool): TreeNode[] {
  const here = new Set(cpus.map(({ cpuId }) => cpuId));
  const inside = [...pool].filter(
    ({ cpuIds }) => cpuIds.length > 1 && cpuIds.every((cpuId) => here.has(cpuId)),
  );
  const level = Math.max(...inside.map((cache) => cache.level));
  const free = new Set(here);
  const nodes: TreeNode[] = [];
  for (const cache of inside.filter((one) => one.level === level)) {
    const members = cpus.filter(({ cpuId }) => cache.cpuIds.includes(cpuId) && free.has(cpuId));
    const key = `${path}/cache${members[0]?.cpuId ?? ''}`;
    const cores = coreNodes(key, members);
    if (members.length !== cache.cpuIds.length || cores.length < 2) continue;
    for (const { cpuId } of members) free.delete(cpuId);
    pool.delete(cache);
    nodes.push({ kind: 'cache', key, label: cacheText(cache), children: cores });
  }
  const rest = cpus.filter(({ cpuId }) => free.has(cpuId));
  return [...nodes, ...coreNodes(path, rest)];
}

function coreNodes(path: string, cpus: readonly TopologyCpu[]): CoreNode[] {
  const cores = groupedBy(cpus, ({ siblings, cpuId }) => Math.min(cpuId, ...siblings));
  return cores.map(([first, threads]) => ({
    kind: 'core',
    key: `${path}/core${first}`,
    cpuIds: threads.map(({ cpuId }) => cpuId),
  }));
}

/** Names the caches that these CPUs have for themselves. */
function withCaches(label: string, cpus: readonly TopologyCpu[], pool: CachePool): string {
  const own = [...pool].filter(
    ({ cpuIds }) =>
      cpuIds.length === cpus.length && cpus.every(({ cpuId }) => cpuIds.includes(cpuId)),
  );
  for (const cache of own) pool.delete(cache);
  return [label, ...own.map(cacheText)].join(' · ');
}

function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
