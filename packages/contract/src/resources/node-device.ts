import { z } from 'zod';
import { objectNameSchema } from '../ids.ts';
import { resourceBase } from '../resource.ts';

/** Absent: libvirt did not say. */
const text = z.string().optional();
const count = z.int().optional();
const named = z.object({ id: text, name: text });
/** A PCI address as lspci writes it: `0000:01:00.0`. */
const pciAddress = z.string();

/** A type of mediated device that its parent can make. */
const mdevType = z.object({
  id: z.string(),
  name: text,
  deviceApi: text,
  availableInstances: count,
});

export const nodeDeviceCapabilitySchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('system'),
    product: text,
    vendor: text,
    version: text,
    serial: text,
    uuid: text,
    firmwareVendor: text,
    firmwareVersion: text,
    firmwareDate: text,
  }),
  z.object({
    type: z.literal('pci'),
    address: pciAddress.optional(),
    /** Class code, six hexadecimal digits. */
    classCode: text,
    vendor: named,
    product: named,
    iommuGroup: z.object({ number: z.int(), addresses: z.array(pciAddress) }).optional(),
    numaNode: count,
    /** The function that this virtual function belongs to. */
    physicalFunction: pciAddress.optional(),
    virtualFunctions: z.array(pciAddress),
    maximumVirtualFunctions: count,
    mdevTypes: z.array(mdevType),
    /** Other roles by libvirt's name: `pci-bridge`, `cardbus-bridge`, `vpd` … */
    roles: z.array(z.string()),
  }),
  z.object({
    type: z.literal('usb_device'),
    bus: count,
    device: count,
    vendor: named,
    product: named,
  }),
  z.object({
    type: z.literal('usb'),
    number: count,
    class: count,
    subclass: count,
    protocol: count,
    description: text,
  }),
  z.object({
    type: z.literal('net'),
    interface: text,
    mac: text,
    linkState: text,
    linkSpeedMbps: count,
    /** `80203` for Ethernet, `80211` for wireless. */
    medium: text,
  }),
  z.object({
    type: z.literal('scsi_host'),
    host: count,
    uniqueId: count,
    wwnn: text,
    wwpn: text,
    roles: z.array(z.string()),
  }),
  z.object({ type: z.literal('scsi_target'), target: text, rport: text }),
  z.object({
    type: z.literal('scsi'),
    host: count,
    bus: count,
    target: count,
    lun: count,
    scsiType: text,
  }),
  z.object({
    type: z.literal('storage'),
    block: text,
    bus: text,
    driveType: text,
    vendor: text,
    model: text,
    serial: text,
    sizeBytes: count,
    removable: z.boolean(),
  }),
  z.object({
    type: z.literal('mdev'),
    uuid: text,
    mdevType: text,
    parentAddress: text,
    iommuGroup: count,
  }),
  z.object({ type: z.literal('drm'), drmType: text }),
  /** Any other: by libvirt's name alone. */
  z.object({ type: z.literal('other'), name: z.string() }),
]);
export type NodeDeviceCapability = z.infer<typeof nodeDeviceCapabilitySchema>;

/** A device of the host, as libvirt sees it: `pci_0000_01_00_0`, `net_eth0_…`, `computer`. */
export const nodeDeviceSummarySchema = z.object({
  ...resourceBase,
  name: objectNameSchema,
  /** What it is plugged into; null for the machine itself. */
  parent: z.string().nullable(),
  /** The kernel's driver that holds it; null for none: `vfio-pci` is one that lends it to machines. */
  driver: z.string().nullable(),
  /** Below `/sys`. */
  sysfsPath: z.string().nullable(),
  /** Files of the device below `/dev`. */
  deviceNodes: z.array(z.string()),
  /** False for a mediated device that is defined and not started. */
  active: z.boolean(),
  capabilities: z.array(nodeDeviceCapabilitySchema),
});
export type NodeDeviceSummary = z.infer<typeof nodeDeviceSummarySchema>;
