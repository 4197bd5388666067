import type { FilterDefinition } from '../../../shared/filter/filter-field.ts';
import { byAmount, byText, type SortRules } from '../../../shared/table/table-sort.ts';
import type { VolumeRow } from './volume-row.ts';

export type VolumeSortKey = 'name' | 'format' | 'capacity' | 'allocation' | 'backing' | 'users';

const byName = byText<VolumeRow>(({ volume }) => volume.name);

export const volumeSortRules: SortRules<VolumeRow, VolumeSortKey> = {
  default: { key: 'name', descending: false },
  ties: (a, b) => byName(a, b) || (a.key < b.key ? -1 : 1),
  comparisons: {
    name: byName,
    format: byText(({ volume }) => volume.format),
    capacity: byAmount(({ volume }) => volume.capacityBytes),
    allocation: byAmount(({ volume }) => volume.allocationBytes),
    backing: byText(({ volume }) => volume.backingPath),
    users: byText(({ users }) => users[0]?.domain.name ?? null),
  },
};

/** The last part of a path, which is what people know an image by. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1) || path;
}

export const volumeFilter: FilterDefinition<VolumeRow> = {
  fields: [
    {
      kind: 'text',
      name: 'name',
      meaning: 'part of the name',
      match: 'contains',
      values: ({ volume }) => [volume.name],
    },
    {
      kind: 'text',
      name: 'format',
      meaning: 'qcow2, raw …',
      match: 'start',
      values: ({ volume }) => [volume.format ?? ''],
    },
    {
      kind: 'text',
      name: 'machine',
      meaning: 'name of a machine that uses it',
      match: 'contains',
      values: ({ users }) => users.map(({ domain }) => domain.name),
    },
    {
      kind: 'flag',
      name: 'used',
      meaning: 'a machine uses it',
      value: ({ users }) => users.length > 0,
    },
    {
      kind: 'text',
      name: 'backing',
      meaning: 'part of the backing file’s path',
      match: 'contains',
      values: ({ volume }) => [volume.backingPath ?? ''],
    },
    {
      kind: 'number',
      name: 'capacity',
      aliases: ['size'],
      meaning: 'size that the machine sees',
      unit: 'bytes',
      value: ({ volume }) => volume.capacityBytes,
    },
    {
      kind: 'number',
      name: 'allocation',
      meaning: 'room that it takes',
      unit: 'bytes',
      value: ({ volume }) => volume.allocationBytes,
      whole: ({ volume }) => volume.capacityBytes,
    },
    {
      kind: 'flag',
      name: 'encrypted',
      meaning: 'its content is encrypted',
      value: ({ volume }) => volume.encrypted,
    },
  ],
  words: ({ volume, users }) =>
    [volume.name, volume.path, ...users.map(({ domain }) => domain.name)]
      .filter((part) => part !== null)
      .join('\n')
      .toLowerCase(),
};

export function volumeSuggestions(field: string, rows: readonly VolumeRow[]): readonly string[] {
  const values: Record<string, (row: VolumeRow) => readonly string[]> = {
    format: ({ volume }) => (volume.format === null ? [] : [volume.format]),
    machine: ({ users }) => users.map(({ domain }) => domain.name),
  };
  const valuesOf = values[field];
  return valuesOf ? [...new Set(rows.flatMap(valuesOf))].toSorted() : [];
}
