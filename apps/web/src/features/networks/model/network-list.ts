import type { FilterDefinition } from '../../../shared/filter/filter-field.ts';
import { byAmount, byText, type SortRules } from '../../../shared/table/table-sort.ts';
import { addressText, forwardLabel } from './network-presentation.ts';
import { machinesOn, type NetworkRow } from './network-row.ts';

export type NetworkSortKey =
  | 'state'
  | 'name'
  | 'host'
  | 'forward'
  | 'bridge'
  | 'addresses'
  | 'dhcp'
  | 'machines'
  | 'autostart';

const byName = byText<NetworkRow>(({ network }) => network.name);
const byHost = byText<NetworkRow>(({ host }) => host.label);
const firstAddress = ({ network }: NetworkRow) => network.addresses[0]?.address ?? null;

export const networkSortRules: SortRules<NetworkRow, NetworkSortKey> = {
  default: { key: 'name', descending: false },
  ties: (a, b) => byName(a, b) || byHost(a, b) || (a.key < b.key ? -1 : 1),
  comparisons: {
    state: (a, b) => Number(b.network.active) - Number(a.network.active),
    name: byName,
    host: byHost,
    forward: byText(({ network }) => forwardLabel(network)),
    bridge: byText(({ network }) => network.bridge),
    addresses: byText(firstAddress),
    dhcp: byText(({ network }) => network.addresses[0]?.dhcpRanges[0]?.start ?? null),
    machines: byAmount((row) => machinesOn(row)?.length ?? null),
    autostart: (a, b) => Number(b.network.autostart) - Number(a.network.autostart),
  },
};

const modes = ['isolated', 'nat', 'route', 'open', 'bridge', 'private', 'vepa', 'passthrough'];

export const networkFilter: FilterDefinition<NetworkRow> = {
  fields: [
    {
      kind: 'choice',
      name: 'state',
      meaning: 'running or stopped',
      choices: [
        { word: 'running', label: 'Running', aliases: ['active'] },
        { word: 'stopped', label: 'Stopped', aliases: ['inactive'] },
      ],
      values: ({ network }) => [network.active ? 'running' : 'stopped'],
    },
    {
      kind: 'text',
      name: 'host',
      meaning: 'name of the host',
      match: 'contains',
      values: ({ host }) => [host.hostId, host.label],
    },
    {
      kind: 'text',
      name: 'name',
      meaning: 'part of the name',
      match: 'contains',
      values: ({ network }) => [network.name],
    },
    {
      kind: 'choice',
      name: 'forward',
      meaning: 'nat, route, isolated …',
      choices: [...modes, 'hostdev'].map((word) => ({
        word,
        label: forwardLabel({ forwardMode: word === 'isolated' ? null : word }),
      })),
      values: ({ network }) => [network.forwardMode ?? 'isolated'],
    },
    {
      kind: 'text',
      name: 'bridge',
      meaning: 'the bridge on the host',
      match: 'start',
      values: ({ network }) => [network.bridge ?? ''],
    },
    {
      kind: 'text',
      name: 'ip',
      aliases: ['address'],
      meaning: 'beginning of an address',
      match: 'start',
      values: ({ network }) => network.addresses.map(({ address }) => address),
    },
    {
      kind: 'text',
      name: 'machine',
      meaning: 'name of a machine on it',
      match: 'contains',
      values: ({ members }) => (members ?? []).map(({ domain }) => domain.name),
    },
    {
      kind: 'flag',
      name: 'autostart',
      meaning: 'starts with its host',
      value: ({ network }) => network.autostart,
    },
  ],
  words: ({ network, host }) =>
    [
      network.name,
      network.title,
      host.label,
      network.bridge,
      network.domain,
      network.uuid,
      ...network.addresses.map(addressText),
    ]
      .filter((part) => part !== null)
      .join('\n')
      .toLowerCase(),
};

export function networkSuggestions(field: string, rows: readonly NetworkRow[]): readonly string[] {
  const values: Record<string, (row: NetworkRow) => readonly string[]> = {
    host: ({ host }) => [host.label],
    name: ({ network }) => [network.name],
    bridge: ({ network }) => (network.bridge === null ? [] : [network.bridge]),
    machine: ({ members }) => (members ?? []).map(({ domain }) => domain.name),
  };
  const valuesOf = values[field];
  return valuesOf ? [...new Set(rows.flatMap(valuesOf))].toSorted() : [];
}
