import { nodeDeviceSummarySchema } from '@guesthouse/contract/resources/node-device';
import { domainAttachmentsSchema } from '@guesthouse/contract/resources/domain-attachments';
import { describe, expect, it } from 'vitest';
import { compileFilter } from '../../../shared/filter/compile-filter.ts';
import { aDomain } from '../../../testing/summaries.ts';
import { deviceFilter } from './device-filter.ts';
import { deviceRows } from './device-tree.ts';
import { deviceUsers, usersOf } from './device-users.ts';
import { deviceTitle, iommuGroup } from './device-words.ts';

function device(
  name: string,
  parent: string | null,
  capability: object,
  driver: string | null = null,
) {
  return nodeDeviceSummarySchema.parse({
    key: `alpha/${name}`,
    hostId: 'alpha',
    revision: 1,
    name,
    parent,
    driver,
    sysfsPath: null,
    deviceNodes: [],
    active: true,
    capabilities: [capability],
  });
}

const pci = {
  type: 'pci',
  address: '0000:01:00.0',
  vendor: { name: 'Acme' },
  product: { name: 'Card' },
  iommuGroup: { number: 7, addresses: [] },
  virtualFunctions: [],
  mdevTypes: [],
  roles: [],
};
const usb = {
  type: 'usb_device',
  bus: 3,
  device: 2,
  vendor: { id: '0x046d' },
  product: { id: '0xc52b' },
};
const computer = device('computer', null, { type: 'system', product: 'X1', vendor: 'Acme' });
const card = device('pci_0000_01_00_0', 'computer', pci, 'vfio-pci');
const net = device('net_eth0', 'pci_0000_01_00_0', { type: 'net', interface: 'eth0' });
const stick = device('usb_3_2', 'gone', usb);

const web = aDomain({ name: 'web' });
const attachments = domainAttachmentsSchema.parse({
  key: 'a',
  hostId: 'alpha',
  revision: 1,
  uuid: web.uuid,
  disks: [],
  nics: [],
  hostDevices: [
    { type: 'pci', address: '0000:01:00.0' },
    { type: 'usb', address: '046d:c52b' },
  ],
});
const users = deviceUsers([attachments], () => web);
const items = [net, stick, card, computer].map((each) => ({
  device: each,
  users: usersOf(each, users),
}));
const outline = (options: Partial<Parameters<typeof deviceRows>[1]> = {}) =>
  deviceRows(items, { collapsed: new Set(), matches: null, ...options }).map(
    ({ name, level, context }) => `${'-'.repeat(level)}${name}${context ? '?' : ''}`,
  );

describe('the tree of devices', () => {
  it('puts each into what it is plugged into, and what has no such place at the top', () => {
    expect(outline()).toEqual(['-computer', '--pci_0000_01_00_0', '---net_eth0', '-usb_3_2']);
  });

  it('hides what is inside a closed one', () => {
    expect(outline({ collapsed: new Set(['pci_0000_01_00_0']) })).toEqual([
      '-computer',
      '--pci_0000_01_00_0',
      '-usb_3_2',
    ]);
  });

  it('shows what matches with all that it is in', () => {
    const { matches } = compileFilter('kind:net', deviceFilter);
    expect(outline({ matches })).toEqual(['-computer?', '--pci_0000_01_00_0?', '---net_eth0']);
  });

  it('bears devices that are inside each other', () => {
    const round = [
      { device: device('a', 'b', usb), users: [] },
      { device: device('b', 'a', usb), users: [] },
    ];
    expect(
      deviceRows(round, { collapsed: new Set(), matches: null }).map(({ name }) => name),
    ).toEqual(['a', 'b']);
  });
});

it('knows whose a device is, by address or by product', () => {
  const named = items.filter((item) => item.users.includes(web)).map((item) => item.device.name);
  expect(named.sort()).toEqual(['pci_0000_01_00_0', 'usb_3_2']);
});

it('calls a device by what a person knows it as', () => {
  expect([computer, card, net, stick].map(deviceTitle)).toEqual([
    'Acme X1',
    'Acme Card',
    'eth0',
    'usb_3_2',
  ]);
  expect([card, net].map(iommuGroup)).toEqual([7, null]);
});

it('is filtered by driver, group and machine', () => {
  const found = (text: string) =>
    items.filter(compileFilter(text, deviceFilter).matches).map((item) => item.device.name);
  expect(found('driver:vfio iommu:7')).toEqual(['pci_0000_01_00_0']);
  expect(found('machine:web -kind:pci')).toEqual(['usb_3_2']);
});
