import { attributeOf, childOf, childrenOf, snapshot, type Element } from './element.ts';
import { parseXml } from './parse-xml.ts';
import { countAttribute } from './values.ts';

export interface HostInterfaceAddress {
  readonly family: 'ipv4' | 'ipv6';
  readonly address: string;
  readonly prefix: number | undefined;
}

/** A network interface of the host, for reading. Tolerant as the view of a domain is. */
export interface HostInterfaceView {
  readonly name: string | undefined;
  /** `ethernet`, `bridge`, `bond`, `vlan`. */
  readonly type: string | undefined;
  readonly mac: string | undefined;
  readonly mtu: number | undefined;
  readonly startMode: string | undefined;
  readonly linkState: string | undefined;
  readonly linkSpeedMbps: number | undefined;
  readonly addresses: readonly HostInterfaceAddress[];
  /** Families whose addresses come from DHCP. */
  readonly dhcp: readonly ('ipv4' | 'ipv6')[];
  /** What a bridge or a bond is made of. */
  readonly members: readonly string[];
  readonly vlan:
    { readonly tag: number | undefined; readonly interface: string | undefined } | undefined;
}

/** @throws XmlParseError where the text is no document; any document gives a view. */
export function hostInterfaceView(xml: string): HostInterfaceView {
  const document = parseXml(xml);
  try {
    return hostInterfaceViewOf(snapshot(document.root));
  } finally {
    document.dispose();
  }
}

function hostInterfaceViewOf(element: Element): HostInterfaceView {
  const link = childOf(element, 'link');
  const vlan = childOf(element, 'vlan');
  const protocols = childrenOf(element, 'protocol');
  return {
    name: attributeOf(element, 'name'),
    type: attributeOf(element, 'type'),
    mac: attributeOf(childOf(element, 'mac'), 'address'),
    mtu: countAttribute(childOf(element, 'mtu'), 'size'),
    startMode: attributeOf(childOf(element, 'start'), 'mode'),
    linkState: attributeOf(link, 'state'),
    linkSpeedMbps: countAttribute(link, 'speed'),
    addresses: protocols.flatMap(protocolAddresses),
    dhcp: protocols.filter((protocol) => childOf(protocol, 'dhcp')).map(familyOf),
    members: ['bridge', 'bond'].flatMap((kind) =>
      childrenOf(childOf(element, kind), 'interface').flatMap(
        (member) => attributeOf(member, 'name') ?? [],
      ),
    ),
    vlan: vlan && {
      tag: countAttribute(vlan, 'tag'),
      interface: attributeOf(childOf(vlan, 'interface'), 'name'),
    },
  };
}

const familyOf = (protocol: Element): 'ipv4' | 'ipv6' =>
  attributeOf(protocol, 'family') === 'ipv6' ? 'ipv6' : 'ipv4';

function protocolAddresses(protocol: Element): HostInterfaceAddress[] {
  return childrenOf(protocol, 'ip').flatMap((ip) => {
    const address = attributeOf(ip, 'address');
    if (address === undefined) return [];
    return { family: familyOf(protocol), address, prefix: countAttribute(ip, 'prefix') };
  });
}
