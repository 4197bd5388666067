import { toCpuSet } from '../cpu-set.ts';
import { childOf, childrenOf, attributeOf, type Element } from '../element.ts';
import { kibibytesOf } from '../size.ts';
import { countAttribute, countText } from '../values.ts';

/** A CPU that is online: a thread of a core. What its driver does not tell is undefined. */
export interface HostCellCpu {
  readonly id: number;
  readonly socketId: number | undefined;
  readonly dieId: number | undefined;
  readonly clusterId: number | undefined;
  readonly coreId: number | undefined;
  /** All threads of its core, itself included. */
  readonly siblings: readonly number[] | undefined;
}

/** A NUMA node of the host. */
export interface HostCell {
  readonly id: number | undefined;
  readonly memoryKiB: number | undefined;
  readonly cpus: readonly HostCellCpu[];
  /** Pages set aside by size; those of the smallest size are ordinary memory. */
  readonly pages: readonly { readonly sizeKiB: number; readonly count: number }[];
  /** To the other cells; 10 is here. */
  readonly distances: readonly { readonly cellId: number; readonly value: number }[];
}

export function hostCell(cell: Element): HostCell {
  return {
    id: countAttribute(cell, 'id'),
    memoryKiB: kibibytesOf(childOf(cell, 'memory')),
    cpus: childrenOf(childOf(cell, 'cpus'), 'cpu').flatMap(cellCpu),
    pages: childrenOf(cell, 'pages').flatMap(cellPages),
    distances: childrenOf(childOf(cell, 'distances'), 'sibling').flatMap((sibling) => {
      const cellId = countAttribute(sibling, 'id');
      const value = countAttribute(sibling, 'value');
      return cellId === undefined || value === undefined ? [] : [{ cellId, value }];
    }),
  };
}

function cellCpu(cpu: Element): HostCellCpu[] {
  const id = countAttribute(cpu, 'id');
  if (id === undefined) return [];
  return [
    {
      id,
      socketId: countAttribute(cpu, 'socket_id'),
      dieId: countAttribute(cpu, 'die_id'),
      clusterId: countAttribute(cpu, 'cluster_id'),
      coreId: countAttribute(cpu, 'core_id'),
      siblings: toCpuSet(attributeOf(cpu, 'siblings')),
    },
  ];
}

function cellPages(pages: Element) {
  const sizeKiB = countAttribute(pages, 'size');
  const count = countText(pages);
  return sizeKiB === undefined || count === undefined ? [] : [{ sizeKiB, count }];
}
