import type {
  NodeDeviceCapability,
  NodeDeviceSummary,
} from '@guesthouse/contract/resources/node-device';
import { memoryQuantity, quantityText } from '../../../shared/lib/format-quantity.ts';

type Type = NodeDeviceCapability['type'];

/** What each kind is called; a device is of the first kind that it has here. */
export const deviceKinds: Record<Type, string> = {
  system: 'Machine',
  pci: 'PCI',
  usb_device: 'USB',
  usb: 'USB interface',
  net: 'Network',
  scsi_host: 'SCSI host',
  scsi_target: 'SCSI target',
  scsi: 'SCSI',
  storage: 'Storage',
  mdev: 'Mediated',
  drm: 'Graphics node',
  other: 'Other',
};

export function deviceKind({ capabilities }: Pick<NodeDeviceSummary, 'capabilities'>): Type {
  return capabilities[0]?.type ?? 'other';
}

/** What a person would call it; libvirt's name where it tells no more. */
export function deviceTitle({ name, capabilities }: NodeDeviceSummary): string {
  const [capability] = capabilities;
  return (capability && titleOf(capability)) || name;
}

function titleOf(capability: NodeDeviceCapability): string {
  switch (capability.type) {
    case 'system':
      return joined(capability.vendor, capability.product);
    case 'pci':
    case 'usb_device':
      return joined(capability.vendor.name, capability.product.name);
    case 'usb':
      return capability.description ?? '';
    case 'net':
      return capability.interface ?? '';
    case 'scsi_host':
      return capability.host === undefined ? '' : `SCSI host ${capability.host}`;
    case 'scsi_target':
      return capability.target ?? '';
    case 'scsi':
      return joined(capability.scsiType, scsiAddress(capability));
    case 'storage':
      return joined(capability.vendor, capability.model) || (capability.block ?? '');
    case 'mdev':
      return joined(capability.mdevType, capability.uuid);
    case 'drm':
      return capability.drmType ?? '';
    case 'other':
      return '';
  }
}

/** Where it is, or what it is known by: an address, a MAC, a path. */
export function deviceAddress({ capabilities }: NodeDeviceSummary): string {
  const [capability] = capabilities;
  switch (capability?.type) {
    case 'pci':
      return capability.address ?? '';
    case 'usb_device': {
      const { bus, device } = capability;
      return bus === undefined || device === undefined ? '' : `bus ${bus}, device ${device}`;
    }
    case 'net':
      return capability.mac ?? '';
    case 'storage': {
      const { block, sizeBytes } = capability;
      const size = sizeBytes ? quantityText(memoryQuantity(sizeBytes / 1024)) : undefined;
      return [block, size].filter(Boolean).join(', ');
    }
    case 'system':
    case 'usb':
    case 'scsi_host':
    case 'scsi_target':
    case 'scsi':
    case 'mdev':
    case 'drm':
    case 'other':
    case undefined:
      return '';
  }
}

export function iommuGroup({ capabilities }: NodeDeviceSummary): number | null {
  for (const capability of capabilities) {
    if (capability.type === 'pci' && capability.iommuGroup) return capability.iommuGroup.number;
    if (capability.type === 'mdev') return capability.iommuGroup ?? null;
  }
  return null;
}

function scsiAddress(scsi: Extract<NodeDeviceCapability, { type: 'scsi' }>): string {
  return [scsi.host, scsi.bus, scsi.target, scsi.lun].map((part) => part ?? '?').join(':');
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
