import { expect, it } from 'vitest';
import { nodeDeviceControl, type NodeDeviceContext } from './node-device-control.ts';
import type { NodeDeviceCapability } from './resources/node-device.ts';

const pci: NodeDeviceCapability = {
  type: 'pci',
  address: '0000:01:00.0',
  classCode: undefined,
  vendor: { id: undefined, name: undefined },
  product: { id: undefined, name: undefined },
  iommuGroup: { number: 3, addresses: ['0000:01:00.0'] },
  numaNode: undefined,
  virtualFunctions: [],
  maximumVirtualFunctions: undefined,
  mdevTypes: [],
  roles: [],
};
const device = { driver: 'nvme' as string | null, capabilities: [pci] };
const lent = { ...device, driver: 'vfio-pci' };
const at: NodeDeviceContext = {
  role: 'admin',
  serverReached: true,
  host: { state: 'connected', readOnly: false, hypervisor: 'QEMU' },
  usedBy: [],
};
const reason = (...args: Parameters<typeof nodeDeviceControl>) => {
  const permitted = nodeDeviceControl(...args);
  return permitted.can ? null : permitted.reason;
};

it('follows the driver that holds the device', () => {
  expect(reason('detach', device, at)).toBeNull();
  expect(reason('reattach', device, at)).toMatch(/not detached/);
  expect(reason('reset', device, at)).toMatch(/nvme/);
  expect(reason('detach', lent, at)).toMatch(/already/);
  expect(reason('reattach', lent, at)).toBeNull();
  expect(reason('reset', lent, at)).toBeNull();
  expect(reason('reset', { ...device, driver: null }, at)).toBeNull();
});

it('says who uses it, and what it cannot be', () => {
  expect(reason('reattach', lent, { ...at, usedBy: ['web', 'db'] })).toBe('web, db use it now.');
  expect(reason('detach', { ...device, capabilities: [] }, at)).toMatch(/PCI/);
  const bridge = { ...device, capabilities: [{ ...pci, roles: ['pci-bridge'] }] };
  expect(reason('detach', bridge, at)).toMatch(/bridge/);
  const alone = { ...device, capabilities: [{ ...pci, iommuGroup: undefined }] };
  expect(reason('detach', alone, at)).toMatch(/IOMMU/);
});

it('asks for the role, the connection and a hypervisor that lends', () => {
  expect(reason('detach', device, { ...at, role: 'operator' })).toMatch(/admin/);
  const host = { ...at.host, state: 'unreachable' } as const;
  expect(reason('detach', device, { ...at, host })).toMatch(/not connected/);
  const looking = { ...at.host, readOnly: true };
  expect(reason('reset', device, { ...at, host: looking })).toMatch(/looking only/);
  const test = { ...at.host, hypervisor: 'TEST' };
  expect(reason('detach', device, { ...at, host: test })).toMatch(/does not lend/);
});
