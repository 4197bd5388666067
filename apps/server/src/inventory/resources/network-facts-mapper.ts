import { objectUuidSchema, type HostId } from '@guesthouse/contract/ids';
import { resourceKey } from '@guesthouse/contract/resource';
import type { NetworkAddress } from '@guesthouse/contract/resources/network';
import { networkView, type NetworkView } from '@guesthouse/libvirt-xml/network-view';
import type { DhcpLeaseReading } from '../../libvirt/resources/dhcp-lease-driver.ts';
import type { NetworkReading } from '../../libvirt/resources/network-driver.ts';
import type { ResourceFacts } from './resource-facts.ts';

/** @throws XmlParseError where libvirt's XML is none */
export function networkFacts(hostId: HostId, reading: NetworkReading): ResourceFacts<'network'> {
  const view = networkView(reading.xml);
  const { uuid, active, persistent, autostart } = reading;
  return {
    id: uuid,
    parent: null,
    xml: reading.xml,
    item: {
      key: resourceKey(hostId, uuid),
      hostId,
      uuid: objectUuidSchema.parse(uuid),
      name: view.name ?? uuid,
      title: view.title ?? null,
      active,
      persistent,
      autostart,
      forwardMode: view.forwardMode ?? null,
      forwardInterfaces: [...view.forwardInterfaces],
      bridge: view.bridge ?? null,
      domain: view.domain ?? null,
      mtu: view.mtu ?? null,
      addresses: view.ips.flatMap(addressOf),
      portGroups: [...view.portGroups],
      vlanTags: [...view.vlanTags],
    },
  };
}

function addressOf(ip: NetworkView['ips'][number]): NetworkAddress[] {
  if (ip.address === undefined) return [];
  return [
    {
      family: ip.family,
      address: ip.address,
      prefix: ip.prefix ?? null,
      dhcpRanges: ip.dhcpRanges.flatMap(({ start, end }) =>
        start === undefined || end === undefined ? [] : { start, end },
      ),
      reservations: ip.reservations.map(({ mac, name, address }) => ({
        mac: mac ?? null,
        name: name ?? null,
        address: address ?? null,
      })),
    },
  ];
}

export function dhcpLeaseFacts(
  hostId: HostId,
  reading: DhcpLeaseReading,
): ResourceFacts<'dhcp-lease'> {
  const networkUuid = objectUuidSchema.parse(reading.networkUuid);
  const { id, mac, address, prefix, isIpv6, hostname, expirySeconds } = reading;
  return {
    id,
    parent: networkUuid,
    xml: null,
    item: {
      key: resourceKey(hostId, networkUuid, id),
      hostId,
      networkUuid,
      mac,
      address,
      prefix,
      family: isIpv6 ? 'ipv6' : 'ipv4',
      hostname,
      expiresAt: expirySeconds === 0 ? null : new Date(expirySeconds * 1000).toISOString(),
    },
  };
}
