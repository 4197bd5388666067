import type { HostSummary } from '@guesthouse/contract/host';
import { refusedToAsker, type Asker } from '@guesthouse/contract/host-control';
import { roleHas } from '@guesthouse/contract/permission';
import type { NetworkSummary } from '@guesthouse/contract/resources/network';
import type { StoragePoolSummary } from '@guesthouse/contract/resources/storage';
import type { PaletteEntry } from './palette-entry.ts';
import { pages } from '../pages.ts';

const pageEntries: readonly PaletteEntry[] = pages.map(({ to, label, icon }) => ({
  ...{ id: `page ${to}`, label, note: 'page', icon, refusal: null },
  target: { kind: 'page', to },
}));

const addHost: PaletteEntry = {
  ...{ id: 'add-host', label: 'Add a host', note: 'action', icon: 'plus', refusal: null },
  target: { kind: 'add-host' },
};

function hostEntries({ hostId, label }: HostSummary): PaletteEntry[] {
  return [
    {
      ...{ id: `host ${hostId}`, label, note: 'host', icon: 'hosts', refusal: null },
      target: { kind: 'host', hostId },
    },
    {
      ...{ id: `on ${hostId}`, label: `Machines on ${label}`, note: 'host', icon: 'machines' },
      refusal: null,
      target: { kind: 'machines-on', label },
    },
  ];
}

/** Pages, hosts, and the one thing that is done without a machine: few, and always the same. */
export function fixedEntries(hosts: readonly HostSummary[], asker: Asker): PaletteEntry[] {
  const refusal = refusedToAsker('host:manage', asker);
  const adding = roleHas(asker.role, 'host:manage') ? [{ ...addHost, refusal }] : [];
  return [...pageEntries, ...hosts.flatMap(hostEntries), ...adding];
}

export interface ResourcePlaces {
  readonly pools: readonly StoragePoolSummary[];
  readonly networks: readonly NetworkSummary[];
}

/** Pools and networks by name: as many as the fleet has, hence only for what was typed. */
export function resourceEntries(
  { pools, networks }: ResourcePlaces,
  hosts: readonly HostSummary[],
): PaletteEntry[] {
  const labels = new Map(hosts.map(({ hostId, label }) => [hostId, label]));
  const entry = (
    kind: 'pool' | 'network',
    { key, hostId, uuid, name }: StoragePoolSummary | NetworkSummary,
  ): PaletteEntry => ({
    id: `${kind} ${key}`,
    label: name,
    note: `${kind} on ${labels.get(hostId) ?? hostId}`,
    icon: kind === 'pool' ? 'storage' : 'networks',
    refusal: null,
    target: { kind, hostId, uuid },
  });
  return [
    ...pools.map((pool) => entry('pool', pool)),
    ...networks.map((network) => entry('network', network)),
  ];
}
