import type { Permitted } from './domain-action.ts';
import type { HostSummary } from './host.ts';
import { controlContext, refusedByHost, type Asker } from './host-control.ts';
import type { NodeDeviceCapability, NodeDeviceSummary } from './resources/node-device.ts';

export const nodeDeviceActions = ['detach', 'reattach', 'reset'] as const;
export type NodeDeviceAction = (typeof nodeDeviceActions)[number];

export interface NodeDeviceContext extends Asker {
  readonly host: Pick<HostSummary, 'state' | 'readOnly' | 'hypervisor'>;
  /** Names of the running machines that it is given to. */
  readonly usedBy: readonly string[];
}

type PciCapability = Extract<NodeDeviceCapability, { type: 'pci' }>;

/** Drivers of the kernel that hold a device only to lend it to machines. */
const lendingDrivers: readonly string[] = ['vfio-pci', 'pci-stub', 'pciback', 'xen-pciback'];
/** By the names that libvirt gives them; no other lends devices of its host. */
const lendingHypervisors: readonly string[] = ['QEMU', 'XEN', 'XENLIGHT'];

export function pciOf(device: Pick<NodeDeviceSummary, 'capabilities'>): PciCapability | undefined {
  return device.capabilities.find((each): each is PciCapability => each.type === 'pci');
}

/** Whether the kernel's own driver has given it up. */
export function isDetached({ driver }: Pick<NodeDeviceSummary, 'driver'>): boolean {
  return driver !== null && lendingDrivers.includes(driver);
}

/** Everything that decides about one control of a device; the first reason wins. */
export function nodeDeviceControl(
  action: NodeDeviceAction,
  device: Pick<NodeDeviceSummary, 'driver' | 'capabilities'>,
  { host, usedBy, ...asker }: NodeDeviceContext,
): Permitted {
  const refused = refusedByHost('host:manage', 'device', controlContext(asker, host));
  if (refused !== null) return no(refused);
  if (!lendingHypervisors.includes(host.hypervisor?.toUpperCase() ?? ''))
    return no('This hypervisor does not lend devices of its host.');
  const pci = pciOf(device);
  if (!pci) return no('libvirt does this with PCI devices only.');
  if (pci.roles.some((each) => each.endsWith('-bridge')))
    return no('A bridge stays with the host: other devices are behind it.');
  if (usedBy.length > 0)
    return no(`${usedBy.join(', ')} ${usedBy.length === 1 ? 'uses' : 'use'} it now.`);
  return ofDriver(action, device, pci);
}

function ofDriver(
  action: NodeDeviceAction,
  device: Pick<NodeDeviceSummary, 'driver'>,
  { iommuGroup }: PciCapability,
): Permitted {
  const detached = isDetached(device);
  switch (action) {
    case 'detach':
      if (detached) return no(`It is detached already: ${device.driver} holds it.`);
      if (!iommuGroup)
        return no('It is in no IOMMU group: switch the IOMMU on in firmware and kernel.');
      return { can: true };
    case 'reattach':
      if (!detached) return no('It is not detached: the host uses it itself.');
      return { can: true };
    case 'reset':
      if (device.driver !== null && !detached)
        return no(`The host uses it with ${device.driver}: detach it first.`);
      return { can: true };
  }
}

function no(reason: string): Permitted {
  return { can: false, reason };
}
