import type { NetworkAddress, NetworkSummary } from '@guesthouse/contract/resources/network';

/** What people call libvirt's forward modes; another mode is shown by libvirt's name. */
const forwardWords: Readonly<Record<string, string>> = {
  nat: 'NAT',
  route: 'Routed',
  open: 'Open',
  bridge: 'Bridge of the host',
  private: 'macvtap, private',
  vepa: 'macvtap, VEPA',
  passthrough: 'macvtap, passthrough',
  hostdev: 'SR-IOV',
};

export function forwardLabel({ forwardMode }: Pick<NetworkSummary, 'forwardMode'>): string {
  if (forwardMode === null) return 'Isolated';
  return forwardWords[forwardMode] ?? forwardMode;
}

/** What the mode means for the machines. */
const forwardMeanings: Readonly<Record<string, string>> = {
  nat: 'Machines reach out behind the address of the host; nobody reaches in.',
  route: 'The host routes between its network and the machines, without changing addresses.',
  open: 'Routed, without any firewall rule of libvirt’s.',
  bridge: 'Machines are on the network of the host, as if they were plugged in beside it.',
  private: 'Machines are on the network of the host, and do not reach each other.',
  vepa: 'Machines are on the network of the host; its switch carries what they say to each other.',
  passthrough: 'Each machine has a device of the host for itself.',
  hostdev: 'Each machine has a virtual function of a network card.',
};

export function forwardMeaning({ forwardMode }: Pick<NetworkSummary, 'forwardMode'>): string {
  if (forwardMode === null) return 'Machines reach each other and the host, and nothing else.';
  return forwardMeanings[forwardMode] ?? '';
}

export function addressText({ address, prefix }: NetworkAddress): string {
  return prefix === null ? address : `${address}/${prefix}`;
}

/** `192.168.122.2 – .254`: what both ends share is said once, for IPv4. */
export function rangeText({ start, end }: NetworkAddress['dhcpRanges'][number]): string {
  const shared = /^(\d+\.\d+\.\d+)\./.exec(start)?.[1];
  const shortEnd =
    shared !== undefined && end.startsWith(`${shared}.`) ? end.slice(shared.length) : end;
  return `${start} – ${shortEnd}`;
}

export function dhcpRanges({ addresses }: Pick<NetworkSummary, 'addresses'>): string[] {
  return addresses.flatMap((one) => one.dhcpRanges.map(rangeText));
}
