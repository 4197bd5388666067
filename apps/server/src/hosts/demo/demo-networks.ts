import type { DemoDomainSpec } from './demo-domain-spec.ts';
import { demoMac, demoUuid } from './demo-ids.ts';
import { element, valueElement } from './demo-xml.ts';

export interface DemoNetwork {
  readonly name: string;
  /** undefined: isolated, its members reach each other alone. */
  readonly forward?: 'nat' | 'route' | 'bridge';
  readonly bridge: string;
  readonly domain?: string;
  readonly mtu?: number;
  /** The first three numbers of its /24; the host is .1, DHCP gives .100 to .199. */
  readonly subnet?: string;
  readonly ipv6?: string;
  /** Machines that always get the same address. */
  readonly reservations?: readonly { readonly machine: string; readonly host: number }[];
}

export const demoNetworks: readonly DemoNetwork[] = [
  {
    name: 'default',
    forward: 'nat',
    bridge: 'virbr0',
    subnet: '192.168.122',
    reservations: [
      { machine: 'db-primary', host: 11 },
      { machine: 'db-replica', host: 12 },
      { machine: 'monitoring', host: 20 },
    ],
  },
  {
    name: 'dmz',
    forward: 'nat',
    bridge: 'virbr1',
    domain: 'dmz.example.net',
    subnet: '10.20.0',
    ipv6: 'fd00:20::',
  },
  { name: 'routed', forward: 'route', bridge: 'virbr2', subnet: '10.30.0', ipv6: 'fd00:30::' },
  { name: 'lab', bridge: 'virbr3', domain: 'lab.test', subnet: '10.40.0' },
  { name: 'storage', bridge: 'virbr4', mtu: 9000, subnet: '10.50.0' },
  { name: 'office', forward: 'bridge', bridge: 'br0' },
];

export const demoNetworksXml = (domains: readonly DemoDomainSpec[]): string =>
  demoNetworks.map((network) => networkXml(network, domains)).join('\n');

function networkXml(network: DemoNetwork, domains: readonly DemoDomainSpec[]): string {
  return element(
    'network',
    {},
    valueElement('name', network.name),
    valueElement('uuid', demoUuid('network', network.name)),
    network.forward && element('forward', { mode: network.forward }),
    element('bridge', { name: network.bridge }),
    network.mtu === undefined ? undefined : element('mtu', { size: network.mtu }),
    network.domain === undefined
      ? undefined
      : element('domain', { name: network.domain, localOnly: 'yes' }),
    network.subnet === undefined ? undefined : ipv4Xml(network, network.subnet, domains),
    network.ipv6 === undefined
      ? undefined
      : element('ip', { family: 'ipv6', address: `${network.ipv6}1`, prefix: 64 }),
  );
}

function ipv4Xml(network: DemoNetwork, subnet: string, domains: readonly DemoDomainSpec[]): string {
  const reservations = (network.reservations ?? []).map(({ machine, host }) =>
    element('host', {
      mac: demoMac(machine, nicIndex(network, machine, domains)),
      name: machine,
      ip: `${subnet}.${host}`,
    }),
  );
  return element(
    'ip',
    { address: `${subnet}.1`, netmask: '255.255.255.0' },
    element(
      'dhcp',
      {},
      element('range', { start: `${subnet}.100`, end: `${subnet}.199` }),
      reservations,
    ),
  );
}

function nicIndex(
  network: DemoNetwork,
  machine: string,
  domains: readonly DemoDomainSpec[],
): number {
  const nics = domains.find(({ name }) => name === machine)?.nics ?? [];
  const index = nics.findIndex((nic) => 'network' in nic && nic.network === network.name);
  if (index < 0) throw new Error(`${machine} has no interface in the network ${network.name}`);
  return index;
}
