import { at, attributeOf, childOf, childrenOf, textOf, type Element } from '../element.ts';
import { kibibytesOf } from '../size.ts';
import { booleanAttribute, countAttribute } from '../values.ts';

export interface HostCpu {
  readonly arch: string | undefined;
  readonly model: string | undefined;
  readonly vendor: string | undefined;
  readonly sockets: number | undefined;
  readonly dies: number | undefined;
  readonly cores: number | undefined;
  readonly threads: number | undefined;
  readonly features: readonly string[];
  /** Sizes that memory can be had in. */
  readonly pageSizesKiB: readonly number[];
}

/** A NUMA node of the host. */
export interface HostCell {
  readonly id: number | undefined;
  readonly memoryKiB: number | undefined;
  /** Ids of its CPUs that are online. */
  readonly cpuIds: readonly number[];
  /** To the other cells; 10 is here. */
  readonly distances: readonly { readonly cellId: number; readonly value: number }[];
}

export interface HostCapabilities {
  readonly uuid: string | undefined;
  readonly cpu: HostCpu;
  /** Empty where the driver does not tell. */
  readonly cells: readonly HostCell[];
  readonly iommu: boolean | undefined;
  readonly liveMigration: boolean;
  readonly migrationTransports: readonly string[];
  readonly securityModels: readonly string[];
}

export function hostCapabilities(capabilities: Element): HostCapabilities {
  const host = childOf(capabilities, 'host');
  const migration = childOf(host, 'migration_features');
  return {
    uuid: textOf(childOf(host, 'uuid')),
    cpu: hostCpu(childOf(host, 'cpu')),
    cells: childrenOf(at(host, 'topology', 'cells'), 'cell').map(hostCell),
    iommu: booleanAttribute(childOf(host, 'iommu'), 'support'),
    liveMigration: childOf(migration, 'live') !== undefined,
    migrationTransports: texts(childrenOf(childOf(migration, 'uri_transports'), 'uri_transport')),
    securityModels: texts(
      childrenOf(host, 'secmodel').flatMap((each) => childrenOf(each, 'model')),
    ),
  };
}

function hostCpu(cpu: Element | undefined): HostCpu {
  const topology = childOf(cpu, 'topology');
  return {
    arch: textOf(childOf(cpu, 'arch')),
    model: textOf(childOf(cpu, 'model')),
    vendor: textOf(childOf(cpu, 'vendor')),
    sockets: countAttribute(topology, 'sockets'),
    dies: countAttribute(topology, 'dies'),
    cores: countAttribute(topology, 'cores'),
    threads: countAttribute(topology, 'threads'),
    features: defined(childrenOf(cpu, 'feature').map((each) => attributeOf(each, 'name'))),
    pageSizesKiB: defined(childrenOf(cpu, 'pages').map((each) => countAttribute(each, 'size'))),
  };
}

function hostCell(cell: Element): HostCell {
  const distances = childrenOf(childOf(cell, 'distances'), 'sibling').map((sibling) => {
    const cellId = countAttribute(sibling, 'id');
    const value = countAttribute(sibling, 'value');
    return cellId === undefined || value === undefined ? undefined : { cellId, value };
  });
  return {
    id: countAttribute(cell, 'id'),
    memoryKiB: kibibytesOf(childOf(cell, 'memory')),
    cpuIds: defined(
      childrenOf(childOf(cell, 'cpus'), 'cpu').map((cpu) => countAttribute(cpu, 'id')),
    ),
    distances: defined(distances),
  };
}

const defined = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value) => value !== undefined);

const texts = (elements: readonly Element[]): string[] => defined(elements.map(textOf));
