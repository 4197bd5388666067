import { domainStates } from '@guesthouse/contract/domain-state';
import type { MachineRow } from './machine-row.ts';

export const sortKeys = [
  'state',
  'name',
  'tags',
  'host',
  'vcpus',
  'memory',
  'since',
  'autostart',
] as const;
export type SortKey = (typeof sortKeys)[number];

export interface MachineSort {
  readonly key: SortKey;
  readonly descending: boolean;
}

const defaultSort: MachineSort = { key: 'name', descending: false };

/** `memory`, `-memory`; anything else is by name. */
export function parseSort(text: string | undefined): MachineSort {
  const descending = text?.startsWith('-') ?? false;
  const name = descending ? text?.slice(1) : text;
  const key = sortKeys.find((one) => one === name);
  return key ? { key, descending } : defaultSort;
}

/** Undefined for the default, so that the plain address stays plain. */
export function formatSort({ key, descending }: MachineSort): string | undefined {
  if (key === defaultSort.key && descending === defaultSort.descending) return undefined;
  return descending ? `-${key}` : key;
}

const natural = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** What needs a person first. */
const stateOrder = [
  'crashed',
  'paused',
  'nostate',
  'shutdown',
  'running',
  'blocked',
  'pmsuspended',
];
const stateRank = new Map(
  domainStates.map((state) => {
    const index = stateOrder.indexOf(state);
    return [state, index < 0 ? stateOrder.length : index];
  }),
);

function textOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

type Compare = (a: MachineRow, b: MachineRow) => number;

const comparisons: Record<SortKey, Compare> = {
  state: (a, b) => (stateRank.get(a.domain.state) ?? 0) - (stateRank.get(b.domain.state) ?? 0),
  name: (a, b) => natural.compare(a.domain.name, b.domain.name),
  // Untagged machines last, not first.
  tags: (a, b) =>
    natural.compare(a.domain.tags[0] ?? '\u{10ffff}', b.domain.tags[0] ?? '\u{10ffff}'),
  host: (a, b) => natural.compare(a.host.label, b.host.label),
  vcpus: (a, b) => a.domain.vcpus - b.domain.vcpus,
  memory: (a, b) => a.domain.memoryKiB - b.domain.memoryKiB,
  // ISO times in UTC sort as text; the longest in its state is the oldest, and unknown is older.
  since: (a, b) => textOrder(b.domain.stateSince ?? '', a.domain.stateSince ?? ''),
  autostart: (a, b) => Number(b.domain.autostart) - Number(a.domain.autostart),
};

/** Ties by name, then by key, so that the order never depends on what arrived first. */
export function sortMachines(rows: readonly MachineRow[], sort: MachineSort): MachineRow[] {
  const compare = comparisons[sort.key];
  const direction = sort.descending ? -1 : 1;
  return rows.toSorted(
    (a, b) => direction * compare(a, b) || comparisons.name(a, b) || textOrder(a.key, b.key),
  );
}
