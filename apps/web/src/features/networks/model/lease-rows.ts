import type { DhcpLease } from '@guesthouse/contract/resources/network';
import type { NetworkMember } from './network-members.ts';

/** A lease with the machine that has it, where the MAC address tells. */
export interface LeaseRow {
  readonly lease: DhcpLease;
  readonly domain: NetworkMember['domain'] | null;
}

const collator = new Intl.Collator(undefined, { numeric: true });
const sameMac = (a: string | null, b: string | null) =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase();

export function leaseRows(
  leases: Iterable<DhcpLease>,
  members: readonly NetworkMember[],
): LeaseRow[] {
  return Array.from(leases, (lease) => {
    const member = members.find(({ nic }) => sameMac(nic.mac, lease.mac));
    return { lease, domain: member?.domain ?? null };
  }).toSorted((a, b) => collator.compare(a.lease.address, b.lease.address));
}

/** The addresses that an interface has been given. */
export function addressesOf(mac: string | null, leases: Iterable<DhcpLease>): string[] {
  return [...leases].filter((lease) => sameMac(lease.mac, mac)).map(({ address }) => address);
}
