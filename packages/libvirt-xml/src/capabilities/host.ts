import { at, attributeOf, childOf, childrenOf, textOf, type Element } from '../element.ts';
import { booleanAttribute, countAttribute } from '../values.ts';
import { hostCaches, type HostCache } from './host-caches.ts';
import { hostCell, type HostCell } from './host-cells.ts';

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

export interface HostSecurityModel {
  /** `apparmor`, `selinux`, `dac`, `none`. */
  readonly model: string;
  /** Its domain of interpretation; mostly `0`. */
  readonly doi: string | undefined;
}

export interface HostCapabilities {
  readonly uuid: string | undefined;
  readonly cpu: HostCpu;
  /** Empty where the driver does not tell. */
  readonly cells: readonly HostCell[];
  readonly caches: readonly HostCache[];
  readonly iommu: boolean | undefined;
  readonly liveMigration: boolean;
  readonly migrationTransports: readonly string[];
  readonly securityModels: readonly HostSecurityModel[];
}

export function hostCapabilities(capabilities: Element): HostCapabilities {
  const host = childOf(capabilities, 'host');
  const migration = childOf(host, 'migration_features');
  return {
    uuid: textOf(childOf(host, 'uuid')),
    cpu: hostCpu(childOf(host, 'cpu')),
    cells: childrenOf(at(host, 'topology', 'cells'), 'cell').map(hostCell),
    caches: hostCaches(childOf(host, 'cache')),
    iommu: booleanAttribute(childOf(host, 'iommu'), 'support'),
    liveMigration: childOf(migration, 'live') !== undefined,
    migrationTransports: texts(childrenOf(childOf(migration, 'uri_transports'), 'uri_transport')),
    securityModels: childrenOf(host, 'secmodel').flatMap(securityModel),
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

function securityModel(secmodel: Element): HostSecurityModel[] {
  const model = textOf(childOf(secmodel, 'model'));
  return model === undefined ? [] : [{ model, doi: textOf(childOf(secmodel, 'doi')) }];
}

const defined = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value) => value !== undefined);

const texts = (elements: readonly Element[]): string[] => defined(elements.map(textOf));
