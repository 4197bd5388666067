import type { DomainState } from '@guesthouse/contract/domain-state';
import type { MachineRow } from './machine-row.ts';
import { statePresentation } from './state-presentation.ts';

export const filterFields = ['state', 'host', 'tag', 'name'] as const;
export type FilterField = (typeof filterFields)[number];

/** One word of the filter; all of them have to hold. */
export interface FilterTerm {
  /** Null for a plain word, which is looked for everywhere. */
  readonly field: FilterField | null;
  /** Lower case; any of them will do (`state:running,paused`). */
  readonly values: readonly string[];
  readonly negated: boolean;
}

/** A known field with its value (which may still be missing), a quoted text, or a word. */
const termPattern = new RegExp(
  `(-?)(?:(${filterFields.join('|')}):(?:"([^"]*)"?|(\\S*))|"([^"]*)"?|(\\S+))`,
  'gi',
);

function fieldOf(name: string | undefined): FilterField | null {
  return filterFields.find((field) => field === name?.toLowerCase()) ?? null;
}

/** `web -test state:running,paused host:"rack 2"`; a field that is not known is an ordinary word. */
export function parseFilter(text: string): FilterTerm[] {
  const terms: FilterTerm[] = [];
  for (const [, minus, name, quotedValue, bareValue, quoted, word] of text.matchAll(termPattern)) {
    const value = (quotedValue ?? bareValue ?? quoted ?? word ?? '').toLowerCase();
    const values = bareValue === undefined ? [value] : value.split(',');
    const given = values.filter((one) => one !== '');
    if (given.length > 0)
      terms.push({ field: fieldOf(name), values: given, negated: minus === '-' });
  }
  return terms;
}

/** The words that `state:` understands for each state; the first one is what chips write. */
const stateWords: Record<DomainState, readonly [string, ...string[]]> = {
  nostate: ['unknown', 'nostate'],
  running: ['running'],
  blocked: ['running', 'blocked'],
  paused: ['paused'],
  shutdown: ['stopping', 'shutdown'],
  shutoff: ['off', 'shutoff', 'stopped'],
  crashed: ['crashed'],
  pmsuspended: ['asleep', 'pmsuspended'],
};

export function stateWord(state: DomainState): string {
  return stateWords[state][0];
}

const haystacks = new WeakMap<MachineRow['domain'], string>();

function haystack({ domain, host }: MachineRow): string {
  let own = haystacks.get(domain);
  if (own === undefined) {
    const { name, title, description, tags, uuid, state } = domain;
    own = [name, title, description, ...tags, uuid, statePresentation(state).label]
      .filter((part) => part !== null)
      .join('\n')
      .toLowerCase();
    haystacks.set(domain, own);
  }
  return `${own}\n${host.label.toLowerCase()}`;
}

const fieldTests: Record<FilterField, (row: MachineRow, value: string) => boolean> = {
  state: ({ domain }, value) => stateWords[domain.state].includes(value),
  host: ({ host }, value) =>
    host.hostId.includes(value) || host.label.toLowerCase().includes(value),
  tag: ({ domain }, value) => domain.tags.some((tag) => tag.toLowerCase() === value),
  name: ({ domain }, value) => domain.name.toLowerCase().includes(value),
};

function termHolds(row: MachineRow, { field, values, negated }: FilterTerm): boolean {
  const holds = (value: string) =>
    field === null ? haystack(row).includes(value) : fieldTests[field](row, value);
  return values.some(holds) !== negated;
}

export function filterMachines(rows: readonly MachineRow[], text: string): readonly MachineRow[] {
  const terms = parseFilter(text);
  return terms.length === 0
    ? rows
    : rows.filter((row) => terms.every((term) => termHolds(row, term)));
}
