import { storagePoolStates } from '@guesthouse/contract/resources/storage';
import type { FilterDefinition } from '../../../shared/filter/filter-field.ts';
import { byAmount, byText, type SortRules } from '../../../shared/table/table-sort.ts';
import { poolPresentations, poolTypeWords } from './pool-presentation.ts';
import type { PoolRow } from './pool-row.ts';

export type PoolSortKey =
  | 'state'
  | 'name'
  | 'host'
  | 'type'
  | 'used'
  | 'capacity'
  | 'available'
  | 'volumes'
  | 'machines'
  | 'autostart';

/** What needs a person first. */
const stateOrder = ['inaccessible', 'degraded', 'building', 'running', 'inactive'];

const byName = byText<PoolRow>(({ pool }) => pool.name);
const byHost = byText<PoolRow>(({ host }) => host.label);

/** Of the whole; null where either is not known. */
export function usedRatio({ pool }: Pick<PoolRow, 'pool'>): number | null {
  const { allocationBytes, capacityBytes } = pool;
  if (allocationBytes === null || capacityBytes === null || capacityBytes === 0) return null;
  return allocationBytes / capacityBytes;
}

export const poolSortRules: SortRules<PoolRow, PoolSortKey> = {
  default: { key: 'name', descending: false },
  ties: (a, b) => byName(a, b) || byHost(a, b) || (a.key < b.key ? -1 : 1),
  comparisons: {
    state: (a, b) => stateOrder.indexOf(a.pool.state) - stateOrder.indexOf(b.pool.state),
    name: byName,
    host: byHost,
    type: byText(({ pool }) => poolTypeWords(pool.type)),
    used: byAmount(usedRatio),
    capacity: byAmount(({ pool }) => pool.capacityBytes),
    available: byAmount(({ pool }) => pool.availableBytes),
    volumes: byAmount(({ pool }) => pool.volumeCount),
    machines: byAmount(({ machines }) => machines?.length ?? null),
    autostart: (a, b) => Number(b.pool.autostart) - Number(a.pool.autostart),
  },
};

export const poolFilter: FilterDefinition<PoolRow> = {
  fields: [
    {
      kind: 'choice',
      name: 'state',
      meaning: 'running, stopped, degraded …',
      choices: storagePoolStates.map((state) => {
        const { word, label } = poolPresentations[state];
        return { word, label, aliases: [state] };
      }),
      values: ({ pool }) => [poolPresentations[pool.state].word],
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
      values: ({ pool }) => [pool.name],
    },
    {
      kind: 'text',
      name: 'type',
      meaning: 'libvirt’s type: dir, logical, rbd …',
      match: 'start',
      values: ({ pool }) => [pool.type],
    },
    {
      kind: 'number',
      name: 'used',
      meaning: 'how full it is',
      unit: 'percent',
      value: usedRatio,
    },
    {
      kind: 'number',
      name: 'available',
      aliases: ['free'],
      meaning: 'room that is left',
      unit: 'bytes',
      value: ({ pool }) => pool.availableBytes,
    },
    {
      kind: 'number',
      name: 'capacity',
      aliases: ['size'],
      meaning: 'size of all of it',
      unit: 'bytes',
      value: ({ pool }) => pool.capacityBytes,
    },
    {
      kind: 'text',
      name: 'machine',
      meaning: 'name of a machine with a disk in it',
      match: 'contains',
      values: ({ machines }) => (machines ?? []).map(({ name }) => name),
    },
    {
      kind: 'flag',
      name: 'autostart',
      meaning: 'starts with its host',
      value: ({ pool }) => pool.autostart,
    },
  ],
  words: ({ pool, host }) =>
    [pool.name, host.label, pool.uuid, pool.targetPath, pool.source]
      .filter((part) => part !== null)
      .join('\n')
      .toLowerCase(),
};

/** What a text field of the filter could be completed to: what is in use now. */
export function poolSuggestions(field: string, rows: readonly PoolRow[]): readonly string[] {
  const values: Record<string, (row: PoolRow) => readonly string[]> = {
    host: ({ host }) => [host.label],
    type: ({ pool }) => [pool.type],
    name: ({ pool }) => [pool.name],
    machine: ({ machines }) => (machines ?? []).map(({ name }) => name),
  };
  const valuesOf = values[field];
  return valuesOf ? [...new Set(rows.flatMap(valuesOf))].toSorted() : [];
}
