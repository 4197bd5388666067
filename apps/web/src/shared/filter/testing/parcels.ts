import type { FilterDefinition } from '../filter-field.ts';

/** Something to filter that no page of ours has: the grammar knows only its definition. */
export interface Parcel {
  readonly name: string;
  readonly labels: readonly string[];
  readonly state: 'open' | 'shut';
  readonly fragile: boolean | null;
  /** Ratio. */
  readonly load: number | null;
  readonly usedKiB: number | null;
  readonly wholeKiB: number | null;
  readonly bytesPerSecond: number | null;
  readonly ageMs: number | null;
}

export const parcelFilter: FilterDefinition<Parcel> = {
  words: ({ name, labels }) => [name, ...labels].join('\n').toLowerCase(),
  fields: [
    { kind: 'text', name: 'name', meaning: 'name', match: 'contains', values: (p) => [p.name] },
    { kind: 'text', name: 'label', meaning: 'label', match: 'whole', values: (p) => p.labels },
    {
      kind: 'choice',
      name: 'state',
      meaning: 'open or shut',
      choices: [
        { word: 'open', label: 'Open', aliases: ['ajar'] },
        { word: 'shut', label: 'Shut' },
      ],
      values: (p) => [p.state],
    },
    { kind: 'flag', name: 'fragile', meaning: 'breaks', value: (p) => p.fragile },
    { kind: 'number', name: 'load', meaning: 'load', unit: 'percent', value: (p) => p.load },
    {
      kind: 'number',
      name: 'mem',
      aliases: ['memory'],
      meaning: 'memory',
      unit: 'memory',
      value: (p) => p.usedKiB,
      whole: (p) => p.wholeKiB,
    },
    {
      kind: 'number',
      name: 'rate',
      meaning: 'rate',
      unit: 'byte-rate',
      value: (p) => p.bytesPerSecond,
    },
    { kind: 'number', name: 'age', meaning: 'age', unit: 'duration', value: (p) => p.ageMs },
  ],
};

export function aParcel(change: Partial<Parcel> = {}): Parcel {
  return {
    name: 'box',
    labels: [],
    state: 'open',
    fragile: false,
    load: 0.5,
    usedKiB: 1_048_576,
    wholeKiB: 4_194_304,
    bytesPerSecond: 10_000,
    ageMs: 3_600_000,
    ...change,
  };
}
