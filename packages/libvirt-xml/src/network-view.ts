import { attributeOf, childOf, childrenOf, snapshot, textOf, type Element } from './element.ts';
import { networkIp, type NetworkIp } from './network/network-ip.ts';
import { parseXml } from './parse-xml.ts';
import { countAttribute } from './values.ts';

/** A virtual network, for reading. Tolerant as the view of a domain is. */
export interface NetworkView {
  readonly name: string | undefined;
  readonly uuid: string | undefined;
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** Undefined for an isolated network: libvirt then has no `<forward>` at all. */
  readonly forwardMode: string | undefined;
  /** Devices of the host that traffic leaves by, without those that a `<pf>` stands for. */
  readonly forwardInterfaces: readonly string[];
  readonly bridge: string | undefined;
  /** DNS domain. */
  readonly domain: string | undefined;
  readonly mtu: number | undefined;
  readonly ips: readonly NetworkIp[];
  readonly portGroups: readonly string[];
  readonly vlanTags: readonly number[];
}

/** @throws XmlParseError where the text is no document; any document gives a view. */
export function networkView(xml: string): NetworkView {
  const document = parseXml(xml);
  try {
    return networkViewOf(snapshot(document.root));
  } finally {
    document.dispose();
  }
}

function networkViewOf(network: Element): NetworkView {
  const forward = childOf(network, 'forward');
  return {
    name: textOf(childOf(network, 'name')),
    uuid: textOf(childOf(network, 'uuid')),
    title: textOf(childOf(network, 'title')),
    description: textOf(childOf(network, 'description')),
    // Source: libvirt's virNetworkForwardDefParseXML, where the mode may be left out.
    forwardMode: forward && (attributeOf(forward, 'mode') ?? 'nat'),
    forwardInterfaces: forwardInterfaces(forward),
    bridge: attributeOf(childOf(network, 'bridge'), 'name'),
    domain: attributeOf(childOf(network, 'domain'), 'name'),
    mtu: countAttribute(childOf(network, 'mtu'), 'size'),
    ips: childrenOf(network, 'ip').map(networkIp),
    portGroups: childrenOf(network, 'portgroup').flatMap(
      (group) => attributeOf(group, 'name') ?? [],
    ),
    vlanTags: childrenOf(childOf(network, 'vlan'), 'tag').flatMap(
      (tag) => countAttribute(tag, 'id') ?? [],
    ),
  };
}

/** An active network names its device both ways: `dev` and an `<interface>` child. */
function forwardInterfaces(forward: Element | undefined): readonly string[] {
  const listed = childrenOf(forward, 'interface').map((element) => attributeOf(element, 'dev'));
  const names = [attributeOf(forward, 'dev'), ...listed];
  return [...new Set(names.filter((name) => name !== undefined))];
}
