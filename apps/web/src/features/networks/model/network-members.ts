import type { DomainSummary } from '@guesthouse/contract/domain';
import { domainKey } from '@guesthouse/contract/domain-key';
import type { HostId } from '@guesthouse/contract/ids';
import type { DomainAttachments } from '@guesthouse/contract/resources/domain-attachments';
import type { NetworkSummary } from '@guesthouse/contract/resources/network';

type Nic = DomainAttachments['nics'][number];

/** An interface of a machine that is plugged into a network. */
export interface NetworkMember {
  readonly domain: DomainSummary;
  readonly nic: Nic;
}

/** By the network's name, or by its bridge where an interface names that itself. */
export function isOn(nic: Nic, { name, bridge }: NetworkSummary): boolean {
  if (nic.type === 'network') return nic.source === name;
  return nic.type === 'bridge' && bridge !== null && nic.source === bridge;
}

export function membersByNetwork(
  attachments: Iterable<DomainAttachments>,
  domains: ReadonlyMap<string, DomainSummary>,
): (network: NetworkSummary) => readonly NetworkMember[] {
  const byHost = new Map<HostId, NetworkMember[]>();
  for (const { hostId, uuid, nics } of attachments) {
    const domain = domains.get(domainKey({ hostId, uuid }));
    if (!domain) continue;
    const known = byHost.get(hostId) ?? [];
    byHost.set(hostId, known);
    for (const nic of nics) known.push({ domain, nic });
  }
  return (network) =>
    (byHost.get(network.hostId) ?? [])
      .filter(({ nic }) => isOn(nic, network))
      .toSorted((a, b) => a.domain.name.localeCompare(b.domain.name));
}
