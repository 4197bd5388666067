import { domainBehaviour, type DomainBehaviour } from './domain/behaviour.ts';
import { domainCpu, type DomainCpu } from './domain/cpu.ts';
import { domainDevices, type DomainDevices } from './domain/devices.ts';
import { domainMemory, type DomainMemory } from './domain/memory.ts';
import { domainMetadata, type DomainMetadata } from './domain/metadata.ts';
import { domainOs, type DomainOs } from './domain/os.ts';
import { countByName, type NamedCount } from './domain/unknown.ts';
import { attributeOf, childOf, snapshot, textOf, type Element } from './element.ts';
import { parseXml } from './parse-xml.ts';

/**
 * A domain's definition, for reading. Tolerant: what is missing, odd or hostile is undefined or
 * counted among the unknown, never an error. Texts are as long as the document has them.
 */
export interface DomainView {
  /** Undefined for a domain that is not active. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly uuid: string | undefined;
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** `kvm`, `qemu`, `test`, `xen`, `lxc` … */
  readonly type: string | undefined;
  readonly metadata: DomainMetadata;
  readonly os: DomainOs;
  readonly cpu: DomainCpu;
  readonly memory: DomainMemory;
  readonly behaviour: DomainBehaviour;
  readonly devices: DomainDevices;
  /** Settings of the domain itself that no field above tells of. */
  readonly others: readonly NamedCount[];
}

const known: ReadonlySet<string> = new Set(
  `name uuid title description metadata os vcpu cpu memory currentMemory memoryBacking features
  clock on_poweroff on_reboot on_crash devices`.split(/\s+/),
);

/** @throws XmlParseError where the text is no document; any document gives a view. */
export function domainView(xml: string): DomainView {
  const document = parseXml(xml);
  try {
    return domainViewOf(snapshot(document.root));
  } finally {
    document.dispose();
  }
}

/** The view of a `<domain>` that has been read already. */
export function domainViewOf(domain: Element): DomainView {
  return {
    id: attributeOf(domain, 'id'),
    name: textOf(childOf(domain, 'name')),
    uuid: textOf(childOf(domain, 'uuid')),
    title: textOf(childOf(domain, 'title')),
    description: textOf(childOf(domain, 'description')),
    type: attributeOf(domain, 'type'),
    metadata: domainMetadata(domain),
    os: domainOs(domain),
    cpu: domainCpu(domain),
    memory: domainMemory(domain),
    behaviour: domainBehaviour(domain),
    devices: domainDevices(domain),
    others: countByName(domain, known),
  };
}
