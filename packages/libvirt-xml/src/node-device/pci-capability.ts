import { pciAddress } from '../domain/pci-address.ts';
import { attributeOf, childOf, childrenOf, textOf, type Element } from '../element.ts';
import { countAttribute, countText } from '../values.ts';
import { namedThing, type NamedThing } from './named-thing.ts';

export interface MdevType {
  readonly id: string;
  readonly name: string | undefined;
  readonly deviceApi: string | undefined;
  readonly availableInstances: number | undefined;
}

/** A function of a PCI device; addresses as lspci writes them. */
export interface PciCapability {
  readonly type: 'pci';
  readonly address: string | undefined;
  /** Class code, six hexadecimal digits: `030000`. */
  readonly classCode: string | undefined;
  readonly vendor: NamedThing;
  readonly product: NamedThing;
  readonly iommuGroup:
    { readonly number: number; readonly addresses: readonly string[] } | undefined;
  readonly numaNode: number | undefined;
  /** The function that this virtual function belongs to. */
  readonly physicalFunction: string | undefined;
  readonly virtualFunctions: readonly string[];
  readonly maximumVirtualFunctions: number | undefined;
  /** What mediated devices it can make. */
  readonly mdevTypes: readonly MdevType[];
  /** Other roles by libvirt's name: `pci-bridge`, `cardbus-bridge`, `vpd` … */
  readonly roles: readonly string[];
}

const rolesOfTheirOwn = new Set(['virt_functions', 'phys_function', 'mdev_types']);

export function pciCapability(pci: Element): PciCapability {
  const nested = new Map(
    childrenOf(pci, 'capability').map((capability) => [
      attributeOf(capability, 'type'),
      capability,
    ]),
  );
  const virtual = nested.get('virt_functions');
  return {
    type: 'pci',
    address: functionAddress(pci),
    classCode: textOf(childOf(pci, 'class'))?.replace(/^0x/, ''),
    vendor: namedThing(pci, 'vendor'),
    product: namedThing(pci, 'product'),
    iommuGroup: iommuGroup(childOf(pci, 'iommuGroup')),
    numaNode: countAttribute(childOf(pci, 'numa'), 'node'),
    physicalFunction: pciAddress(childOf(nested.get('phys_function'), 'address')),
    virtualFunctions: addressesOf(virtual),
    maximumVirtualFunctions: countAttribute(virtual, 'maxCount'),
    mdevTypes: childrenOf(nested.get('mdev_types'), 'type').flatMap(mdevType),
    roles: [...nested.keys()].filter(
      (role) => role !== undefined && !rolesOfTheirOwn.has(role),
    ) as string[],
  };
}

/** libvirt gives the parts as decimal numbers in elements of their own. */
function functionAddress(pci: Element): string | undefined {
  const parts = ['domain', 'bus', 'slot', 'function'].map((name) => countText(childOf(pci, name)));
  if (parts.includes(undefined)) return undefined;
  const [domain, bus, slot, pciFunction] = parts.map((part, index) =>
    (part ?? 0).toString(16).padStart([4, 2, 2, 1][index] ?? 1, '0'),
  );
  return `${domain}:${bus}:${slot}.${pciFunction}`;
}

const addressesOf = (element: Element | undefined): string[] =>
  childrenOf(element, 'address').flatMap((address) => pciAddress(address) ?? []);

function iommuGroup(group: Element | undefined): PciCapability['iommuGroup'] {
  const number = countAttribute(group, 'number');
  return number === undefined ? undefined : { number, addresses: addressesOf(group) };
}

function mdevType(type: Element): MdevType[] {
  const id = attributeOf(type, 'id');
  if (id === undefined) return [];
  return [
    {
      id,
      name: textOf(childOf(type, 'name')),
      deviceApi: textOf(childOf(type, 'deviceAPI')),
      availableInstances: countText(childOf(type, 'availableInstances')),
    },
  ];
}
