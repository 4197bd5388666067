import { element, valueElement, type XmlContent } from './demo-xml.ts';

/** A node device; its parent is what it is plugged into. */
export function nodeDevice(name: string, parent: string | undefined, capability: string): string {
  return element(
    'device',
    {},
    valueElement('name', name),
    valueElement('parent', parent),
    capability,
  );
}

export interface PciFunction {
  /** `0000:3b:00.0`. */
  readonly address: string;
  /** Class code, six hexadecimal digits. */
  readonly classCode: string;
  readonly vendor: readonly [id: string, name: string];
  readonly product: readonly [id: string, name: string];
  readonly parent?: string;
  readonly iommuGroup?: number;
  readonly numaNode?: number;
}

/** libvirt's name of a PCI device: `pci_0000_3b_00_0`. */
export const pciName = (address: string) => `pci_${address.replace(/[:.]/g, '_')}`;

export function pciDevice(pci: PciFunction, ...more: XmlContent[]): string {
  const [domain = '0', bus = '0', slot = '0', pciFunction = '0'] = pci.address
    .split(/[:.]/)
    .map((part) => String(Number.parseInt(part, 16)));
  const group = pci.iommuGroup;
  return element(
    'device',
    {},
    valueElement('name', pciName(pci.address)),
    valueElement('parent', pci.parent ?? 'computer'),
    element(
      'capability',
      { type: 'pci' },
      valueElement('class', `0x${pci.classCode}`),
      valueElement('domain', domain),
      valueElement('bus', bus),
      valueElement('slot', slot),
      valueElement('function', pciFunction),
      valueElement('product', pci.product[1], { id: `0x${pci.product[0]}` }),
      valueElement('vendor', pci.vendor[1], { id: `0x${pci.vendor[0]}` }),
      more,
      group === undefined
        ? undefined
        : element(
            'iommuGroup',
            { number: group },
            element('address', {
              domain: `0x${pci.address.slice(0, 4)}`,
              bus: `0x${pci.address.slice(5, 7)}`,
              slot: `0x${pci.address.slice(8, 10)}`,
              function: `0x${pci.address.slice(11)}`,
            }),
          ),
      pci.numaNode === undefined ? undefined : element('numa', { node: pci.numaNode }),
    ),
  );
}

/** A capability whose content is plain values. */
export function capability(
  type: string,
  values: Readonly<Record<string, string | number>>,
  ...more: XmlContent[]
): string {
  const content = Object.entries(values).map(([name, value]) => valueElement(name, value));
  return element('capability', { type }, content, more);
}
