import type { UnitKind } from './filter-units.ts';

/** A word that a field of fixed choices takes, with what it is called in the list of completions. */
export interface FilterChoice {
  readonly word: string;
  readonly label: string;
  /** Other spellings of it: libvirt's own name, for instance. */
  readonly aliases?: readonly string[];
}

interface Common {
  /** Lower case, letters and hyphens; what stands before the colon. */
  readonly name: string;
  readonly aliases?: readonly string[];
  /** What it looks at, in a few words, for the list of completions. */
  readonly meaning: string;
}

/** Free text. `contains` finds parts, `whole` only a whole value, `start` its beginning. */
export interface TextField<Item> extends Common {
  readonly kind: 'text';
  readonly match: 'contains' | 'whole' | 'start';
  readonly values: (item: Item) => readonly string[];
}

/** One of a fixed set of words; their beginnings do while one is being typed. */
export interface ChoiceField<Item> extends Common {
  readonly kind: 'choice';
  readonly choices: readonly FilterChoice[];
  readonly values: (item: Item) => readonly string[];
}

/** Takes `yes` and `no`; null is unknown, and neither. */
export interface FlagField<Item> extends Common {
  readonly kind: 'flag';
  readonly value: (item: Item) => boolean | null;
}

/** Compared with `>`, `>=`, `<`, `<=`, `=`; null is unknown, and compares with nothing. */
export interface NumberField<Item> extends Common {
  readonly kind: 'number';
  readonly unit: UnitKind;
  readonly value: (item: Item) => number | null;
  /** What 100 % is, for a field that can be asked for in parts of a whole. */
  readonly whole?: (item: Item) => number | null;
}

export type FilterField<Item> =
  TextField<Item> | ChoiceField<Item> | FlagField<Item> | NumberField<Item>;

/** What a list can be filtered by, as data: one for machines, one for volumes, and so on. */
export interface FilterDefinition<Item> {
  readonly fields: readonly FilterField<Item>[];
  /** All that a plain word is looked for in, lower case; asked at every key, so better remembered. */
  readonly words: (item: Item) => string;
}

export function fieldNamed<Item>(
  fields: readonly FilterField<Item>[],
  name: string,
): FilterField<Item> | undefined {
  const wanted = name.toLowerCase();
  return fields.find(
    (field) => field.name === wanted || (field.aliases?.includes(wanted) ?? false),
  );
}
