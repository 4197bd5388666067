import { objectUuidSchema, type HostId } from '@guesthouse/contract/ids';
import { resourceKey } from '@guesthouse/contract/resource';
import { nodeDeviceCapabilitySchema } from '@guesthouse/contract/resources/node-device';
import { hostInterfaceView } from '@guesthouse/libvirt-xml/host-interface-view';
import { nodeDeviceView } from '@guesthouse/libvirt-xml/node-device-view';
import { nwfilterView } from '@guesthouse/libvirt-xml/nwfilter-view';
import { secretView } from '@guesthouse/libvirt-xml/secret-view';
import type { HostInterfaceReading } from '../../libvirt/resources/host-interface-driver.ts';
import type { NodeDeviceReading } from '../../libvirt/resources/node-device-driver.ts';
import type { NwfilterReading } from '../../libvirt/resources/nwfilter-driver.ts';
import type { SecretReading } from '../../libvirt/resources/secret-driver.ts';
import type { ResourceFacts } from './resource-facts.ts';

/** @throws XmlParseError where libvirt's XML is none */
export function nodeDeviceFacts(
  hostId: HostId,
  { name, xml, active }: NodeDeviceReading,
): ResourceFacts<'node-device'> {
  const view = nodeDeviceView(xml);
  return {
    id: name,
    parent: null,
    xml,
    item: {
      key: resourceKey(hostId, name),
      hostId,
      name,
      parent: view.parent ?? null,
      driver: view.driver ?? null,
      sysfsPath: view.sysfsPath ?? null,
      deviceNodes: [...view.deviceNodes],
      active,
      // The view and the contract have one form; the contract's has arrays that may be written to.
      capabilities: view.capabilities.map((one) => nodeDeviceCapabilitySchema.parse(one)),
    },
  };
}

/** @throws XmlParseError where libvirt's XML is none */
export function hostInterfaceFacts(
  hostId: HostId,
  { name, xml, active }: HostInterfaceReading,
): ResourceFacts<'host-interface'> {
  const view = hostInterfaceView(xml);
  return {
    id: name,
    parent: null,
    xml,
    item: {
      key: resourceKey(hostId, name),
      hostId,
      name,
      active,
      type: view.type ?? null,
      mac: view.mac ?? null,
      mtu: view.mtu ?? null,
      startMode: view.startMode ?? null,
      linkState: view.linkState ?? null,
      linkSpeedMbps: view.linkSpeedMbps ?? null,
      addresses: view.addresses.map(({ family, address, prefix }) => ({
        family,
        address,
        prefix: prefix ?? null,
      })),
      dhcp: [...view.dhcp],
      members: [...view.members],
      vlan: view.vlan
        ? { tag: view.vlan.tag ?? null, interface: view.vlan.interface ?? null }
        : null,
    },
  };
}

/** @throws XmlParseError where libvirt's XML is none */
export function secretFacts(hostId: HostId, { uuid, xml }: SecretReading): ResourceFacts<'secret'> {
  const view = secretView(xml);
  return {
    id: uuid,
    parent: null,
    xml: null,
    item: {
      key: resourceKey(hostId, uuid),
      hostId,
      uuid: objectUuidSchema.parse(uuid),
      usageType: view.usageType ?? 'none',
      usageId: view.usageId ?? null,
      description: view.description ?? null,
      ephemeral: view.ephemeral,
      private: view.private,
    },
  };
}

/** @throws XmlParseError where libvirt's XML is none */
export function nwfilterFacts(
  hostId: HostId,
  { uuid, xml }: NwfilterReading,
): ResourceFacts<'nwfilter'> {
  const view = nwfilterView(xml);
  return {
    id: uuid,
    parent: null,
    xml,
    item: {
      key: resourceKey(hostId, uuid),
      hostId,
      uuid: objectUuidSchema.parse(uuid),
      name: view.name ?? uuid,
      chain: view.chain ?? null,
      priority: view.priority ?? null,
      ruleCount: view.ruleCount,
      references: [...view.references],
    },
  };
}
