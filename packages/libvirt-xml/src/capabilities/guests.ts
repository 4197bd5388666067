import { attributeOf, childOf, childrenOf, textOf, type Element } from '../element.ts';
import { countAttribute, countText } from '../values.ts';

export interface GuestMachine {
  readonly name: string;
  /** The machine that an alias (`pc`, `q35`) stands for today. */
  readonly canonical: string | undefined;
  readonly maximumCpus: number | undefined;
  readonly deprecated: boolean;
}

/** A way to run a guest: `kvm`, `qemu`, `xen`, `test` … */
export interface GuestDomainType {
  readonly type: string;
  readonly emulator: string | undefined;
  readonly machines: readonly GuestMachine[];
}

/** What this host can run: one entry for each pair of guest kind and architecture. */
export interface GuestCapabilities {
  /** `hvm`, `xen`, `exe` … */
  readonly osType: string | undefined;
  readonly arch: string | undefined;
  readonly wordSizeBits: number | undefined;
  readonly domainTypes: readonly GuestDomainType[];
}

export function guestCapabilities(capabilities: Element): GuestCapabilities[] {
  return childrenOf(capabilities, 'guest').map((guest) => {
    const arch = childOf(guest, 'arch');
    return {
      osType: textOf(childOf(guest, 'os_type')),
      arch: attributeOf(arch, 'name'),
      wordSizeBits: countText(childOf(arch, 'wordsize')),
      domainTypes: childrenOf(arch, 'domain').map((domain) => domainType(domain, arch)),
    };
  });
}

/** What a type does not say for itself, it has from its architecture. */
function domainType(domain: Element, arch: Element | undefined): GuestDomainType {
  const own = childrenOf(domain, 'machine');
  return {
    type: attributeOf(domain, 'type') ?? 'unknown',
    emulator: textOf(childOf(domain, 'emulator')) ?? textOf(childOf(arch, 'emulator')),
    machines: (own.length > 0 ? own : childrenOf(arch, 'machine')).flatMap(guestMachine),
  };
}

function guestMachine(machine: Element): GuestMachine[] {
  const name = textOf(machine);
  if (name === undefined) return [];
  return [
    {
      name,
      canonical: attributeOf(machine, 'canonical'),
      maximumCpus: countAttribute(machine, 'maxCpus'),
      deprecated: attributeOf(machine, 'deprecated') === 'yes',
    },
  ];
}
