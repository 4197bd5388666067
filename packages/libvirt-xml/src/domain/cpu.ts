import { attributeOf, childOf, childrenOf, textOf, type Element } from '../element.ts';
import { countAttribute, countText } from '../values.ts';

export interface CpuTopology {
  readonly sockets: number | undefined;
  readonly dies: number | undefined;
  readonly cores: number | undefined;
  readonly threads: number | undefined;
}

export interface DomainCpu {
  /** Plugged in at start. */
  readonly vcpus: number | undefined;
  readonly maximumVcpus: number | undefined;
  /** `static` or `auto`. */
  readonly placement: string | undefined;
  /** Host CPUs they may run on, as libvirt writes it: `0-3,^2`. */
  readonly cpuSet: string | undefined;
  /** `custom`, `host-model`, `host-passthrough`, `maximum`. */
  readonly mode: string | undefined;
  readonly model: string | undefined;
  readonly topology: CpuTopology | undefined;
  readonly numaCells: number;
}

export function domainCpu(domain: Element): DomainCpu {
  const vcpu = childOf(domain, 'vcpu');
  const cpu = childOf(domain, 'cpu');
  const maximumVcpus = countText(vcpu);
  const topology = childOf(cpu, 'topology');
  return {
    vcpus: countAttribute(vcpu, 'current') ?? maximumVcpus,
    maximumVcpus,
    placement: attributeOf(vcpu, 'placement'),
    cpuSet: attributeOf(vcpu, 'cpuset'),
    mode: attributeOf(cpu, 'mode'),
    model: textOf(childOf(cpu, 'model')),
    topology: topology && {
      sockets: countAttribute(topology, 'sockets'),
      dies: countAttribute(topology, 'dies'),
      cores: countAttribute(topology, 'cores'),
      threads: countAttribute(topology, 'threads'),
    },
    numaCells: childrenOf(childOf(cpu, 'numa'), 'cell').length,
  };
}
