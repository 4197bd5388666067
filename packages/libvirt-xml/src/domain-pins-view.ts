import { toCpuSet } from './cpu-set.ts';
import { attributeOf, childOf, childrenOf, snapshot, type Element } from './element.ts';
import { parseXml } from './parse-xml.ts';
import { countAttribute, countText } from './values.ts';

/** CPUs of the host, in ascending order. */
export interface ThreadPin {
  /** The number of the virtual CPU or of the I/O thread. */
  readonly id: number;
  readonly cpuIds: readonly number[];
}

/** Where the threads of a machine may run; what is not restricted is left out. */
export interface DomainPins {
  readonly vcpus: readonly ThreadPin[];
  /** Undefined: anywhere. */
  readonly emulatorCpuIds: readonly number[] | undefined;
  readonly ioThreads: readonly ThreadPin[];
}

/**
 * The pins of a domain's definition: those of `<cputune>`, and for virtual CPUs and the emulator without
 * one, the `cpuset` of `<vcpu>`, as libvirt applies it.
 * @throws XmlParseError where the text is no document
 */
export function domainPinsView(xml: string): DomainPins {
  const document = parseXml(xml);
  try {
    return domainPins(snapshot(document.root));
  } finally {
    document.dispose();
  }
}

function domainPins(domain: Element): DomainPins {
  const tuning = childOf(domain, 'cputune');
  const vcpu = childOf(domain, 'vcpu');
  const everywhereElse = toCpuSet(attributeOf(vcpu, 'cpuset'));
  const own = new Map(threadPins(tuning, 'vcpupin', 'vcpu').map((pin) => [pin.id, pin.cpuIds]));
  const count = Math.min(countText(vcpu) ?? 1, maximumVcpus);
  return {
    vcpus: Array.from({ length: count }, (_, id) => id).flatMap((id) => {
      const cpuIds = own.get(id) ?? everywhereElse;
      return cpuIds === undefined ? [] : [{ id, cpuIds }];
    }),
    emulatorCpuIds:
      toCpuSet(attributeOf(childOf(tuning, 'emulatorpin'), 'cpuset')) ?? everywhereElse,
    ioThreads: threadPins(tuning, 'iothreadpin', 'iothread'),
  };
}

/** More than any hypervisor gives a machine. */
const maximumVcpus = 4_096;

function threadPins(tuning: Element | undefined, name: string, idAttribute: string): ThreadPin[] {
  return childrenOf(tuning, name).flatMap((pin) => {
    const id = countAttribute(pin, idAttribute);
    const cpuIds = toCpuSet(attributeOf(pin, 'cpuset'));
    return id === undefined || cpuIds === undefined ? [] : [{ id, cpuIds }];
  });
}
