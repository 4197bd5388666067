import { domainStateReasons } from '@guesthouse/contract/domain-state';
import { compileFilter, type CompiledFilter } from '../../../shared/filter/compile-filter.ts';
import type { FilterDefinition, FilterField } from '../../../shared/filter/filter-field.ts';
import {
  figureFields,
  figureOf,
  nothingLive,
  uptimeMs,
  type FigureField,
  type MachineLive,
} from './machine-live.ts';
import type { MachineRow } from './machine-row.ts';
import { stateChoices, stateWord } from './state-words.ts';

type Field = FilterField<MachineRow>;

const reasons = [...new Set(Object.values(domainStateReasons).flat())].toSorted();

/** What the row itself tells. */
const rowFields: readonly Field[] = [
  {
    kind: 'choice',
    name: 'state',
    meaning: 'running, off, paused …',
    choices: stateChoices,
    values: ({ domain }) => [stateWord(domain.state)],
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
    name: 'tag',
    aliases: ['tags'],
    meaning: 'a tag, whole',
    match: 'whole',
    values: ({ domain }) => domain.tags,
  },
  {
    kind: 'text',
    name: 'name',
    meaning: 'part of the name',
    match: 'contains',
    values: ({ domain }) => [domain.name],
  },
  {
    kind: 'text',
    name: 'title',
    meaning: 'part of the title',
    match: 'contains',
    values: ({ domain }) => [domain.title ?? ''],
  },
  {
    kind: 'text',
    name: 'description',
    meaning: 'part of the description',
    match: 'contains',
    values: ({ domain }) => [domain.description ?? ''],
  },
  {
    kind: 'choice',
    name: 'reason',
    meaning: 'why it is in its state',
    choices: reasons.map((word) => ({ word, label: word.replaceAll('-', ' ') })),
    values: ({ domain }) => [domain.stateReason],
  },
  {
    kind: 'text',
    name: 'os',
    meaning: 'system of the guest, as libosinfo names it',
    match: 'contains',
    values: ({ domain }) => [domain.os ?? ''],
  },
  {
    kind: 'text',
    name: 'uuid',
    meaning: 'beginning of the UUID',
    match: 'start',
    values: ({ domain }) => [domain.uuid],
  },
  {
    kind: 'text',
    name: 'id',
    meaning: 'libvirt’s number, while it runs',
    match: 'whole',
    values: ({ domain }) => (domain.id === null ? [] : [String(domain.id)]),
  },
  {
    kind: 'flag',
    name: 'autostart',
    meaning: 'starts with its host',
    value: ({ domain }) => domain.autostart,
  },
  {
    kind: 'flag',
    name: 'persistent',
    meaning: 'defined on its host',
    value: ({ domain }) => domain.persistent,
  },
  {
    kind: 'flag',
    name: 'transient',
    meaning: 'gone when it stops',
    value: ({ domain }) => !domain.persistent,
  },
  {
    kind: 'flag',
    name: 'saved',
    meaning: 'its memory is saved on the host',
    value: ({ domain }) => domain.hasManagedSave,
  },
  {
    kind: 'number',
    name: 'vcpus',
    meaning: 'number of vCPUs',
    unit: 'count',
    value: ({ domain }) => domain.vcpus,
  },
];

/** What has to be measured or asked for. */
function liveFields({ figures, addresses }: MachineLive, nowMs: () => number): Field[] {
  const figure = (name: FigureField) => (row: MachineRow) => {
    const known = figures(row.key);
    return known ? figureOf[name](known) : null;
  };
  return [
    {
      kind: 'text',
      name: 'ip',
      aliases: ['address'],
      meaning: 'beginning of an address',
      match: 'start',
      values: ({ key }) => addresses(key),
    },
    {
      kind: 'number',
      name: 'cpu',
      meaning: 'load, % of its vCPUs',
      unit: 'percent',
      value: figure('cpu'),
    },
    {
      kind: 'number',
      name: 'mem',
      aliases: ['memory'],
      meaning: 'memory in use; % of what it may have',
      unit: 'memory',
      value: figure('mem'),
      whole: ({ domain }) => domain.maximumMemoryKiB,
    },
    {
      kind: 'number',
      name: 'disk',
      meaning: 'bytes a second read and written',
      unit: 'byte-rate',
      value: figure('disk'),
    },
    {
      kind: 'number',
      name: 'net',
      meaning: 'bytes a second received and sent',
      unit: 'byte-rate',
      value: figure('net'),
    },
    {
      kind: 'number',
      name: 'uptime',
      meaning: 'time since its start',
      unit: 'duration',
      value: (row) => uptimeMs(row, nowMs()),
    },
  ];
}

const haystacks = new WeakMap<MachineRow['domain'], string>();

function ownWords({ domain }: MachineRow): string {
  let words = haystacks.get(domain);
  if (words === undefined) {
    const { name, title, description, tags, uuid } = domain;
    words = [name, title, description, ...tags, uuid]
      .filter((part) => part !== null)
      .join('\n')
      .toLowerCase();
    haystacks.set(domain, words);
  }
  return words;
}

/** The grammar of machines over what is known of them now. */
export function machineFilterDefinition(
  live: MachineLive = nothingLive,
  nowMs: () => number = Date.now,
): FilterDefinition<MachineRow> {
  return {
    fields: [...rowFields, ...liveFields(live, nowMs)],
    words: (row) => {
      const addresses = live.addresses(row.key);
      return addresses.length === 0 ? ownWords(row) : `${ownWords(row)}\n${addresses.join('\n')}`;
    },
  };
}

/** For what only needs the names of the fields. */
export const plainMachineFilter = machineFilterDefinition();

/** The figures that have to be known of every machine, shown or not, to answer this filter. */
export function figuresAskedFor({ fields }: CompiledFilter<MachineRow>): FigureField[] {
  return figureFields.filter((field) => fields.has(field));
}

export function compileMachineFilter(text: string): CompiledFilter<MachineRow> {
  return compileFilter(text, plainMachineFilter);
}

/** Whether it can only be answered with everybody's addresses: `ip:…`, or a word that looks like one. */
export function asksForAddresses({ fields, terms }: CompiledFilter<MachineRow>): boolean {
  const looksLikeOne = /^(\d{1,3}\.[\d.]*|[\da-f]*:[\da-f:]*)$/i;
  return (
    fields.has('ip') ||
    terms.some(
      ({ field, values }) => field === null && values.some(({ text }) => looksLikeOne.test(text)),
    )
  );
}
