import { attributeOf, childOf, childrenOf, type Element } from '../element.ts';
import { countAttribute } from '../values.ts';
import { prefixOfNetmask } from './netmask.ts';

export interface NetworkReservation {
  readonly mac: string | undefined;
  readonly name: string | undefined;
  readonly address: string | undefined;
}

/** The host's own address in a network, and what its DHCP server gives out there. */
export interface NetworkIp {
  readonly family: 'ipv4' | 'ipv6';
  readonly address: string | undefined;
  /** Bits of the network part; undefined where neither prefix nor netmask tells. */
  readonly prefix: number | undefined;
  readonly dhcpRanges: readonly {
    readonly start: string | undefined;
    readonly end: string | undefined;
  }[];
  readonly reservations: readonly NetworkReservation[];
}

export function networkIp(ip: Element): NetworkIp {
  const dhcp = childOf(ip, 'dhcp');
  const netmask = attributeOf(ip, 'netmask');
  return {
    family: attributeOf(ip, 'family') === 'ipv6' ? 'ipv6' : 'ipv4',
    address: attributeOf(ip, 'address'),
    prefix: countAttribute(ip, 'prefix') ?? prefixOfNetmask(netmask),
    dhcpRanges: childrenOf(dhcp, 'range').map((range) => ({
      start: attributeOf(range, 'start'),
      end: attributeOf(range, 'end'),
    })),
    reservations: childrenOf(dhcp, 'host').map((host) => ({
      mac: attributeOf(host, 'mac') ?? attributeOf(host, 'id'),
      name: attributeOf(host, 'name'),
      address: attributeOf(host, 'ip'),
    })),
  };
}
