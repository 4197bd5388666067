import { attributeOf, childOf, childrenOf, textOf, type Element } from '../element.ts';
import { bytesOf } from '../size.ts';
import { countAttribute, countText } from '../values.ts';
import { namedThing, type NamedThing } from './named-thing.ts';
import { pciCapability, type PciCapability } from './pci-capability.ts';

type Text = string | undefined;
type Count = number | undefined;

/** What a device is, by libvirt's type of capability. */
export type NodeDeviceCapability =
  | {
      readonly type: 'system';
      readonly product: Text;
      readonly vendor: Text;
      readonly version: Text;
      readonly serial: Text;
      readonly uuid: Text;
      readonly firmwareVendor: Text;
      readonly firmwareVersion: Text;
      readonly firmwareDate: Text;
    }
  | PciCapability
  | {
      readonly type: 'usb_device';
      readonly bus: Count;
      readonly device: Count;
      readonly vendor: NamedThing;
      readonly product: NamedThing;
    }
  | {
      readonly type: 'usb';
      readonly number: Count;
      readonly class: Count;
      readonly subclass: Count;
      readonly protocol: Count;
      readonly description: Text;
    }
  | {
      readonly type: 'net';
      readonly interface: Text;
      readonly mac: Text;
      readonly linkState: Text;
      readonly linkSpeedMbps: Count;
      /** `80203` for Ethernet, `80211` for wireless. */
      readonly medium: Text;
    }
  | {
      readonly type: 'scsi_host';
      readonly host: Count;
      readonly uniqueId: Count;
      readonly wwnn: Text;
      readonly wwpn: Text;
      readonly roles: readonly string[];
    }
  | { readonly type: 'scsi_target'; readonly target: Text; readonly rport: Text }
  | {
      readonly type: 'scsi';
      readonly host: Count;
      readonly bus: Count;
      readonly target: Count;
      readonly lun: Count;
      readonly scsiType: Text;
    }
  | {
      readonly type: 'storage';
      readonly block: Text;
      readonly bus: Text;
      readonly driveType: Text;
      readonly vendor: Text;
      readonly model: Text;
      readonly serial: Text;
      readonly sizeBytes: Count;
      readonly removable: boolean;
    }
  | {
      readonly type: 'mdev';
      readonly uuid: Text;
      readonly mdevType: Text;
      readonly parentAddress: Text;
      readonly iommuGroup: Count;
    }
  | { readonly type: 'drm'; readonly drmType: Text }
  | { readonly type: 'other'; readonly name: string };

type Known = Exclude<NodeDeviceCapability['type'], 'other'>;
type Reader<T extends Known> = (
  capability: Element,
) => Extract<NodeDeviceCapability, { readonly type: T }>;

export function nodeDeviceCapability(capability: Element): NodeDeviceCapability {
  const type = attributeOf(capability, 'type') ?? 'unknown';
  if (!Object.hasOwn(readers, type)) return { type: 'other', name: type };
  return readers[type as Known](capability);
}

const text = (parent: Element | undefined, name: string) => textOf(childOf(parent, name));
const count = (parent: Element | undefined, name: string) => countText(childOf(parent, name));

function nestedTypes(capability: Element): string[] {
  return childrenOf(capability, 'capability').flatMap(
    (nested) => attributeOf(nested, 'type') ?? [],
  );
}

function nestedOf(capability: Element, type: string): Element | undefined {
  return childrenOf(capability, 'capability').find(
    (nested) => attributeOf(nested, 'type') === type,
  );
}

const readers: { readonly [T in Known]: Reader<T> } = {
  system: (capability) => {
    const hardware = childOf(capability, 'hardware');
    const firmware = childOf(capability, 'firmware');
    return {
      type: 'system',
      product: text(capability, 'product'),
      vendor: text(hardware, 'vendor'),
      version: text(hardware, 'version'),
      serial: text(hardware, 'serial'),
      uuid: text(hardware, 'uuid'),
      firmwareVendor: text(firmware, 'vendor'),
      firmwareVersion: text(firmware, 'version'),
      firmwareDate: text(firmware, 'release_date'),
    };
  },
  pci: pciCapability,
  usb_device: (capability) => ({
    type: 'usb_device',
    bus: count(capability, 'bus'),
    device: count(capability, 'device'),
    vendor: namedThing(capability, 'vendor'),
    product: namedThing(capability, 'product'),
  }),
  usb: (capability) => ({
    type: 'usb',
    number: count(capability, 'number'),
    class: count(capability, 'class'),
    subclass: count(capability, 'subclass'),
    protocol: count(capability, 'protocol'),
    description: text(capability, 'description'),
  }),
  net: (capability) => ({
    type: 'net',
    interface: text(capability, 'interface'),
    mac: text(capability, 'address'),
    linkState: attributeOf(childOf(capability, 'link'), 'state'),
    linkSpeedMbps: countAttribute(childOf(capability, 'link'), 'speed'),
    medium: nestedTypes(capability).find((type) => type.startsWith('802')),
  }),
  scsi_host: (capability) => {
    const fibre = nestedOf(capability, 'fc_host');
    return {
      type: 'scsi_host',
      host: count(capability, 'host'),
      uniqueId: count(capability, 'unique_id'),
      wwnn: text(fibre, 'wwnn'),
      wwpn: text(fibre, 'wwpn'),
      roles: nestedTypes(capability),
    };
  },
  scsi_target: (capability) => ({
    type: 'scsi_target',
    target: text(capability, 'target'),
    rport: text(nestedOf(capability, 'fc_remote_port'), 'rport'),
  }),
  scsi: (capability) => ({
    type: 'scsi',
    host: count(capability, 'host'),
    bus: count(capability, 'bus'),
    target: count(capability, 'target'),
    lun: count(capability, 'lun'),
    scsiType: text(capability, 'type'),
  }),
  storage: (capability) => {
    const removable = nestedOf(capability, 'removable');
    return {
      type: 'storage',
      block: text(capability, 'block'),
      bus: text(capability, 'bus'),
      driveType: text(capability, 'drive_type'),
      vendor: text(capability, 'vendor'),
      model: text(capability, 'model'),
      serial: text(capability, 'serial'),
      sizeBytes:
        bytesOf(childOf(capability, 'size'), 'bytes') ??
        bytesOf(childOf(removable, 'media_size'), 'bytes'),
      removable: removable !== undefined,
    };
  },
  mdev: (capability) => ({
    type: 'mdev',
    uuid: text(capability, 'uuid'),
    mdevType: attributeOf(childOf(capability, 'type'), 'id'),
    parentAddress: text(capability, 'parent_addr'),
    iommuGroup: countAttribute(childOf(capability, 'iommuGroup'), 'number'),
  }),
  drm: (capability) => ({ type: 'drm', drmType: text(capability, 'type') }),
};
