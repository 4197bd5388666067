import { attributeOf, childOf, textOf, type Element } from '../element.ts';
import { booleanAttribute } from '../values.ts';
import { pciAddress } from './pci-address.ts';

/** A device of the host given to the machine, by libvirt's `type`. */
export interface DomainHostDevice {
  /** `subsystem` or `capabilities`. */
  readonly mode: string;
  /** `pci`, `usb`, `scsi`, `scsi_host`, `mdev`, `storage`, `misc`, `net`. */
  readonly type: string;
  readonly managed: boolean;
  /**
   * Which device, as people write it: `0000:01:00.0` (pci), `046d:c52b` or `3.2` (usb),
   * a UUID (mdev), `scsi_host2:0:0:1` (scsi), a path (capabilities).
   */
  readonly address: string | undefined;
  readonly alias: string | undefined;
}

export function domainHostDevice(hostdev: Element): DomainHostDevice {
  const type = attributeOf(hostdev, 'type') ?? 'pci';
  return {
    mode: attributeOf(hostdev, 'mode') ?? 'subsystem',
    type,
    managed: booleanAttribute(hostdev, 'managed') ?? false,
    address: hostAddress(type, childOf(hostdev, 'source')),
    alias: attributeOf(childOf(hostdev, 'alias'), 'name'),
  };
}

function hostAddress(type: string, source: Element | undefined): string | undefined {
  const address = childOf(source, 'address');
  switch (type) {
    case 'pci':
      return pciAddress(address);
    case 'usb':
      return (
        usbProduct(source) ??
        joined('.', attributeOf(address, 'bus'), attributeOf(address, 'device'))
      );
    case 'mdev':
      return attributeOf(address, 'uuid');
    case 'scsi':
      return joined(
        ':',
        attributeOf(childOf(source, 'adapter'), 'name'),
        attributeOf(address, 'bus'),
        attributeOf(address, 'target'),
        attributeOf(address, 'unit'),
      );
    case 'scsi_host':
      return attributeOf(source, 'wwpn');
    default:
      return textOf(
        childOf(source, 'block') ?? childOf(source, 'char') ?? childOf(source, 'interface'),
      );
  }
}

function usbProduct(source: Element | undefined): string | undefined {
  const vendor = attributeOf(childOf(source, 'vendor'), 'id');
  const product = attributeOf(childOf(source, 'product'), 'id');
  return joined(':', vendor?.replace(/^0x/, ''), product?.replace(/^0x/, ''));
}

function joined(separator: string, ...parts: (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(separator);
}
