import { describe, expect, it } from 'vitest';
import { readFixture } from '../test/support/fixtures.ts';
import { hostInterfaceView } from './host-interface-view.ts';
import { networkView } from './network-view.ts';
import { nwfilterView } from './nwfilter-view.ts';
import { secretView } from './secret-view.ts';
import { storagePoolView } from './storage-pool-view.ts';
import { storageVolumeView } from './storage-volume-view.ts';

describe('the view of a network', () => {
  it("tells the test driver's default network", () => {
    expect(networkView(readFixture('other/network.xml'))).toMatchObject({
      name: 'default',
      forwardMode: 'nat',
      bridge: 'virbr0',
      ips: [
        {
          family: 'ipv4',
          address: '192.168.122.1',
          prefix: 24,
          dhcpRanges: [{ start: '192.168.122.2', end: '192.168.122.254' }],
          reservations: [],
        },
      ],
    });
  });

  it('tells IPv6, reservations, VLANs, port groups and the devices it forwards to', () => {
    const view = networkView(`<network>
      <name>dmz</name><title>DMZ</title>
      <forward dev='eth0' mode='route'><interface dev='eth0'/><interface dev='eth1'/></forward>
      <mtu size='9000'/><domain name='dmz.test'/>
      <vlan trunk='yes'><tag id='42'/><tag id='43'/></vlan>
      <portgroup name='fast'/><portgroup name='slow'/>
      <ip family='ipv6' address='fd00::1' prefix='64'>
        <dhcp><host id='0:4:7e' name='a' ip='fd00::2'/></dhcp></ip>
      <ip address='10.0.0.1' netmask='255.255.128.0'/></network>`);
    expect(view).toMatchObject({
      title: 'DMZ',
      forwardMode: 'route',
      forwardInterfaces: ['eth0', 'eth1'],
      mtu: 9000,
      domain: 'dmz.test',
      vlanTags: [42, 43],
      portGroups: ['fast', 'slow'],
      ips: [
        { family: 'ipv6', prefix: 64, reservations: [{ mac: '0:4:7e', address: 'fd00::2' }] },
        { family: 'ipv4', prefix: 17 },
      ],
    });
  });

  it.each([
    ['<network/>', undefined],
    ['<network><forward/></network>', 'nat'],
  ])('knows that %s forwards by %s', (xml, mode) => {
    expect(networkView(xml).forwardMode).toBe(mode);
  });

  it.each(['255.0.255.0', '300.0.0.0', 'a.b.c.d', ''])(
    'has no prefix for the mask “%s”',
    (mask) => {
      const { ips } = networkView(`<network><ip address='10.0.0.1' netmask='${mask}'/></network>`);
      expect(ips[0]?.prefix).toBeUndefined();
    },
  );
});

describe('the views of storage', () => {
  it("tell the test driver's pool", () => {
    expect(storagePoolView(readFixture('other/storage-pool.xml'))).toMatchObject({
      name: 'default-pool',
      type: 'dir',
      capacityBytes: 107374182400,
      allocationBytes: 0,
      targetPath: '/default-pool',
      source: { hosts: [], devices: [], directory: undefined },
    });
  });

  it('tell where a pool comes from', () => {
    const { source } = storagePoolView(`<pool type='rbd'><source>
      <host name='a' port='6789'/><host name='b'/><name>libvirt</name>
      <dir path='/export'/><device path='/dev/sdb'/><format type='nfs'/></source></pool>`);
    expect(source).toEqual({
      hosts: [
        { name: 'a', port: 6789 },
        { name: 'b', port: undefined },
      ],
      devices: ['/dev/sdb'],
      directory: '/export',
      name: 'libvirt',
      adapter: undefined,
      format: 'nfs',
    });
  });

  it('tell a volume and what it grows from', () => {
    const view = storageVolumeView(`<volume type='file'>
      <name>child.qcow2</name><key>/images/child.qcow2</key>
      <capacity unit='bytes'>2147483648</capacity><allocation unit='KiB'>200</allocation>
      <target><path>/images/child.qcow2</path><format type='qcow2'/><encryption format='luks'/></target>
      <backingStore><path>/images/base.raw</path><format type='raw'/></backingStore></volume>`);
    expect(view).toEqual({
      name: 'child.qcow2',
      key: '/images/child.qcow2',
      type: 'file',
      path: '/images/child.qcow2',
      format: 'qcow2',
      capacityBytes: 2147483648,
      allocationBytes: 204800,
      encrypted: true,
      backing: { path: '/images/base.raw', format: 'raw' },
    });
  });

  it('tell nothing of a backing image without a path', () => {
    expect(
      storageVolumeView('<volume><backingStore><path></path></backingStore></volume>').backing,
    ).toBeUndefined();
  });
});

describe('the view of a host interface', () => {
  it("tells the test driver's", () => {
    expect(hostInterfaceView(readFixture('other/interface.xml'))).toMatchObject({
      name: 'eth1',
      type: 'ethernet',
      mac: 'aa:bb:cc:dd:ee:ff',
      mtu: 1492,
      startMode: 'onboot',
      addresses: [{ family: 'ipv4', address: '192.168.0.5', prefix: 24 }],
      dhcp: [],
    });
  });

  it('tells bridges, bonds, VLANs and DHCP', () => {
    const bridge = hostInterfaceView(`<interface type='bridge' name='br0'>
      <protocol family='ipv6'><dhcp/></protocol><link speed='1000' state='up'/>
      <bridge><interface type='ethernet' name='eth0'/></bridge></interface>`);
    expect(bridge).toMatchObject({
      members: ['eth0'],
      dhcp: ['ipv6'],
      linkState: 'up',
      linkSpeedMbps: 1000,
    });
    const vlan = hostInterfaceView(
      "<interface type='vlan' name='eth0.7'><vlan tag='7'><interface name='eth0'/></vlan></interface>",
    );
    expect(vlan.vlan).toEqual({ tag: 7, interface: 'eth0' });
  });
});

it('tells what a secret is for, and has no room for its value', () => {
  expect(
    secretView(`<secret ephemeral='yes' private='no'>
      <uuid>0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f</uuid><description>key</description>
      <usage type='volume'><volume>/images/a.luks</volume></usage></secret>`),
  ).toEqual({
    uuid: '0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f',
    description: 'key',
    ephemeral: true,
    private: false,
    usageType: 'volume',
    usageId: '/images/a.luks',
  });
});

it('counts the rules of a filter and names what it refers to', () => {
  expect(
    nwfilterView(`<filter name='clean' chain='root' priority='-700'>
      <uuid>0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f</uuid><filterref filter='no-mac'/>
      <filterref filter='no-mac'/><filterref filter='no-ip'/><rule/><rule/></filter>`),
  ).toMatchObject({ priority: -700, ruleCount: 2, references: ['no-mac', 'no-ip'] });
});

it('has nothing to say of documents that are something else', () => {
  const other = '<domain/>';
  expect(networkView(other)).toMatchObject({ name: undefined, ips: [] });
  expect(storagePoolView(other)).toMatchObject({ name: undefined, source: { devices: [] } });
  expect(storageVolumeView(other)).toMatchObject({ name: undefined, encrypted: false });
  expect(hostInterfaceView(other)).toMatchObject({ name: undefined, members: [] });
  expect(secretView(other)).toMatchObject({ uuid: undefined, private: false });
  expect(nwfilterView(other)).toMatchObject({ name: undefined, ruleCount: 0 });
});
