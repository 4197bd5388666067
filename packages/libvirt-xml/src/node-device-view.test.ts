import { describe, expect, it } from 'vitest';
import { readFixture } from '../test/support/fixtures.ts';
import { nodeDeviceView } from './node-device-view.ts';

const device = (capability: string) =>
  nodeDeviceView(`<device><name>d</name><parent>computer</parent>${capability}</device>`);

describe('the view of a node device', () => {
  it("tells the test driver's machine", () => {
    expect(nodeDeviceView(readFixture('other/node-device.xml'))).toEqual({
      name: 'computer',
      parent: undefined,
      driver: undefined,
      sysfsPath: undefined,
      deviceNodes: [],
      capabilities: [
        {
          type: 'system',
          product: undefined,
          vendor: 'Libvirt',
          version: 'Test driver',
          serial: '123456',
          uuid: '11111111-2222-3333-4444-555555555555',
          firmwareVendor: 'Libvirt',
          firmwareVersion: 'Test Driver',
          firmwareDate: '01/22/2007',
        },
      ],
    });
  });

  it('tells a PCI function with its group, driver and virtual functions', () => {
    const view = nodeDeviceView(`<device>
      <name>pci_0000_3b_00_0</name><path>/sys/devices/pci0000:3a/0000:3b:00.0</path>
      <parent>pci_0000_3a_00_0</parent><driver><name>mlx5_core</name></driver>
      <capability type='pci'>
        <class>0x020000</class><domain>0</domain><bus>59</bus><slot>0</slot><function>0</function>
        <product id='0x1017'>MT27800</product><vendor id='0x15b3'>Mellanox</vendor>
        <capability type='virt_functions' maxCount='8'>
          <address domain='0x0000' bus='0x3b' slot='0x00' function='0x2'/></capability>
        <capability type='pci-bridge'/>
        <capability type='mdev_types'><type id='nvidia-11'><name>GRID</name>
          <deviceAPI>vfio-pci</deviceAPI><availableInstances>16</availableInstances></type></capability>
        <iommuGroup number='31'><address domain='0x0000' bus='0x3b' slot='0x00' function='0x0'/></iommuGroup>
        <numa node='1'/>
      </capability></device>`);
    expect(view).toMatchObject({
      parent: 'pci_0000_3a_00_0',
      driver: 'mlx5_core',
      capabilities: [
        {
          type: 'pci',
          address: '0000:3b:00.0',
          classCode: '020000',
          vendor: { id: '0x15b3', name: 'Mellanox' },
          product: { id: '0x1017', name: 'MT27800' },
          iommuGroup: { number: 31, addresses: ['0000:3b:00.0'] },
          numaNode: 1,
          virtualFunctions: ['0000:3b:00.2'],
          maximumVirtualFunctions: 8,
          mdevTypes: [{ id: 'nvidia-11', availableInstances: 16 }],
          roles: ['pci-bridge'],
        },
      ],
    });
  });

  it.each([
    [
      `<capability type='usb_device'><bus>1</bus><device>3</device>
       <product id='0xc52b'>Receiver</product><vendor id='0x046d'>Logitech</vendor></capability>`,
      { type: 'usb_device', bus: 1, device: 3, vendor: { id: '0x046d', name: 'Logitech' } },
    ],
    [
      `<capability type='usb'><number>0</number><class>3</class><subclass>1</subclass>
       <protocol>1</protocol></capability>`,
      { type: 'usb', class: 3, protocol: 1 },
    ],
    [
      `<capability type='net'><interface>eth0</interface><address>52:54:00:00:00:01</address>
       <link speed='10000' state='up'/><feature name='rx'/><capability type='80203'/></capability>`,
      { type: 'net', interface: 'eth0', linkState: 'up', linkSpeedMbps: 10000, medium: '80203' },
    ],
    [
      `<capability type='scsi_host'><host>2</host><unique_id>1</unique_id>
       <capability type='fc_host'><wwnn>20000000</wwnn><wwpn>10000000</wwpn></capability></capability>`,
      { type: 'scsi_host', host: 2, wwnn: '20000000', wwpn: '10000000', roles: ['fc_host'] },
    ],
    [
      `<capability type='scsi_target'><target>target0:0:0</target></capability>`,
      { type: 'scsi_target', target: 'target0:0:0' },
    ],
    [
      `<capability type='scsi'><host>0</host><bus>0</bus><target>1</target><lun>2</lun>
       <type>disk</type></capability>`,
      { type: 'scsi', target: 1, lun: 2, scsiType: 'disk' },
    ],
    [
      `<capability type='storage'><block>/dev/sda</block><bus>ata</bus><drive_type>disk</drive_type>
       <model>QEMU</model><serial>1</serial><size>1000</size></capability>`,
      { type: 'storage', block: '/dev/sda', sizeBytes: 1000, removable: false },
    ],
    [
      `<capability type='storage'><block>/dev/sr0</block>
       <capability type='removable'><media_size>700</media_size></capability></capability>`,
      { type: 'storage', sizeBytes: 700, removable: true },
    ],
    [
      `<capability type='mdev'><type id='i915-4'/><uuid>c9a4</uuid><parent_addr>0000:00:02.0</parent_addr>
       <iommuGroup number='12'/></capability>`,
      { type: 'mdev', mdevType: 'i915-4', parentAddress: '0000:00:02.0', iommuGroup: 12 },
    ],
    [`<capability type='drm'><type>render</type></capability>`, { type: 'drm', drmType: 'render' }],
    [`<capability type='css'/>`, { type: 'other', name: 'css' }],
    [`<capability type='constructor'/>`, { type: 'other', name: 'constructor' }],
  ])('reads %s', (capability, expected) => {
    expect(device(capability).capabilities).toMatchObject([expected]);
  });

  it('names the nodes of a device, not the links to them', () => {
    const { deviceNodes } = device(
      "<devnode type='dev'>/dev/sda</devnode><devnode type='link'>/dev/disk/by-id/a</devnode>",
    );
    expect(deviceNodes).toEqual(['/dev/sda']);
  });
});
