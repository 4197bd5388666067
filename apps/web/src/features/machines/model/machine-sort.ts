import { domainStates } from '@guesthouse/contract/domain-state';
import { columnKeys, type ColumnKey } from './machine-columns.ts';
import { figureFields, figureOf, nothingLive, type MachineLive } from './machine-live.ts';
import type { MachineRow } from './machine-row.ts';

export type SortKey = ColumnKey;

export interface MachineSort {
  readonly key: SortKey;
  readonly descending: boolean;
}

const defaultSort: MachineSort = { key: 'name', descending: false };

/** `mem`, `-mem`; anything else is by name. */
export function parseSort(text: string | undefined): MachineSort {
  const descending = text?.startsWith('-') ?? false;
  const name = descending ? text?.slice(1) : text;
  const key = columnKeys.find((one) => one === name);
  return key ? { key, descending } : defaultSort;
}

/** Undefined for the default, so that the plain address stays plain. */
export function formatSort({ key, descending }: MachineSort): string | undefined {
  if (key === defaultSort.key && descending === defaultSort.descending) return undefined;
  return descending ? `-${key}` : key;
}

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

const naturalKeys = new Map<string, string>();
const rememberedKeys = 50_000;

/**
 * A text whose plain order is the natural one: `web-9` before `web-10`, whatever the case and the
 * accents. A collator would say the same, and take a hundred times as long for ten thousand names.
 */
export function naturalKey(text: string): string {
  let key = naturalKeys.get(text);
  if (key === undefined) {
    key = text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(16, '0'));
    if (naturalKeys.size >= rememberedKeys) naturalKeys.clear();
    naturalKeys.set(text, key);
  }
  return key;
}

/** What a column is sorted by; null is unknown and comes last, whichever way. */
type SortValue = (row: MachineRow, live: MachineLive) => string | number | null;

function named(text: string | null | undefined): string | null {
  return text === null || text === undefined || text === '' ? null : naturalKey(text);
}

/** The longest time first when it descends; what this server has not seen begin is unknown. */
function negatedTime(iso: string | null): number | null {
  return iso === null ? null : -Date.parse(iso);
}

/** IPv4 by its numbers; anything else by its text. */
function addressKey([address]: readonly string[]): string | null {
  return named(address);
}

const figureValues = Object.fromEntries(
  figureFields.map((field): [string, SortValue] => [
    field,
    ({ key }, { figures }) => {
      const known = figures(key);
      return known ? figureOf[field](known) : null;
    },
  ]),
) as Record<(typeof figureFields)[number], SortValue>;

const values: Record<SortKey, SortValue> = {
  ...figureValues,
  state: ({ domain }) => stateRank.get(domain.state) ?? 0,
  name: ({ domain }) => naturalKey(domain.name),
  host: ({ host }) => named(host.label),
  addresses: ({ key }, { addresses }) => addressKey(addresses(key)),
  tags: ({ domain }) => named(domain.tags[0]),
  uptime: ({ domain }) => negatedTime(domain.activeSince),
  autostart: ({ domain }) => Number(!domain.autostart),
  since: ({ domain }) => negatedTime(domain.stateSince),
  vcpus: ({ domain }) => domain.vcpus,
  title: ({ domain }) => named(domain.title),
  description: ({ domain }) => named(domain.description),
  os: ({ domain }) => named(domain.os),
  kept: ({ domain }) => Number(domain.persistent),
  id: ({ domain }) => domain.id,
  uuid: ({ domain }) => domain.uuid,
};

function order(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Ties by name, then by key, so that the order never depends on what arrived first. */
export function sortMachines(
  rows: readonly MachineRow[],
  { key, descending }: MachineSort,
  live: MachineLive = nothingLive,
): MachineRow[] {
  const value = values[key];
  const direction = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: value(row, live) }));
  keyed.sort((a, b) => {
    if (a.value !== b.value) {
      if (a.value === null) return 1;
      if (b.value === null) return -1;
      return direction * order(a.value, b.value);
    }
    return (
      order(naturalKey(a.row.domain.name), naturalKey(b.row.domain.name)) ||
      order(a.row.key, b.row.key)
    );
  });
  return keyed.map(({ row }) => row);
}
