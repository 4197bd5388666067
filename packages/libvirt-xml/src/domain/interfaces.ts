import { attributeOf, childOf, type Element } from '../element.ts';
import { countAttribute } from '../values.ts';

export interface DomainInterface {
  /** `network`, `bridge`, `user`, `direct`, `ethernet`, `hostdev` … */
  readonly type: string;
  readonly mac: string | undefined;
  readonly model: string | undefined;
  /** What it is plugged into: see `interfaceSource`. */
  readonly source: string | undefined;
  /** The bridge or macvtap that a network gave it, while active. */
  readonly actualSource: string | undefined;
  /** The host's device while active: `vnet3`. */
  readonly target: string | undefined;
  /** Whether the cable is plugged in; libvirt says so only when it is not. */
  readonly linkUp: boolean;
  readonly bootOrder: number | undefined;
  readonly filter: string | undefined;
  readonly mtu: number | undefined;
  readonly alias: string | undefined;
}

export function domainInterface(element: Element): DomainInterface {
  const type = attributeOf(element, 'type') ?? 'user';
  const source = childOf(element, 'source');
  return {
    type,
    mac: attributeOf(childOf(element, 'mac'), 'address'),
    model: attributeOf(childOf(element, 'model'), 'type'),
    source: interfaceSource(type, source),
    actualSource: type === 'network' ? attributeOf(source, 'bridge') : undefined,
    target: attributeOf(childOf(element, 'target'), 'dev'),
    linkUp: attributeOf(childOf(element, 'link'), 'state') !== 'down',
    bootOrder: countAttribute(childOf(element, 'boot'), 'order'),
    filter: attributeOf(childOf(element, 'filterref'), 'filter'),
    mtu: countAttribute(childOf(element, 'mtu'), 'size'),
    alias: attributeOf(childOf(element, 'alias'), 'name'),
  };
}

/** The attribute that names the source differs by type; some types have none. */
const sourceAttribute: ReadonlyMap<string, string> = new Map([
  ['network', 'network'],
  ['bridge', 'bridge'],
  ['direct', 'dev'],
  ['user', 'dev'],
  ['internal', 'name'],
  ['vhostuser', 'path'],
  ['vdpa', 'dev'],
  ['ethernet', 'dev'],
  ['mcast', 'address'],
  ['server', 'address'],
  ['client', 'address'],
  ['udp', 'address'],
]);

function interfaceSource(type: string, source: Element | undefined): string | undefined {
  const name = sourceAttribute.get(type);
  return name === undefined ? undefined : attributeOf(source, name);
}
