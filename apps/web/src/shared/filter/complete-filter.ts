import { fieldNamed, type FilterDefinition, type FilterField } from './filter-field.ts';
import { unitRules } from './filter-units.ts';
import { readTerms } from './read-terms.ts';
import { quoteValue } from './write-terms.ts';

/** One way to go on: `insert` replaces the text from `start` to `end` of the completion. */
export interface FilterOption {
  readonly insert: string;
  readonly label: string;
  readonly note: string;
}

export interface FilterCompletion {
  readonly start: number;
  readonly end: number;
  readonly options: readonly FilterOption[];
}

/** Texts that fields without fixed choices could take: the tags that are in use, the hosts … */
export type SuggestValues = (field: string) => readonly string[];

const atMost = 12;

function nameOptions<Item>(typed: string, fields: readonly FilterField<Item>[]): FilterOption[] {
  const lower = typed.toLowerCase();
  return fields
    .filter(({ name, aliases }) => [name, ...(aliases ?? [])].some((one) => one.startsWith(lower)))
    .map((field) => {
      const mark = field.kind === 'number' ? '>' : ':';
      return { insert: field.name + mark, label: field.name + mark, note: field.meaning };
    });
}

function valueOptions<Item>(
  field: FilterField<Item>,
  typed: string,
  suggest: SuggestValues,
): FilterOption[] {
  const lower = typed.toLowerCase();
  const plain = (values: readonly string[], note: string): FilterOption[] =>
    values
      .filter((value) => value.toLowerCase().includes(lower))
      .map((value) => ({ insert: quoteValue(value), label: value, note }));
  switch (field.kind) {
    case 'choice':
      return field.choices
        .filter(({ word, label }) => `${word} ${label}`.toLowerCase().includes(lower))
        .map(({ word, label }) => ({ insert: word, label: word, note: label }));
    case 'flag':
      return plain(['yes', 'no'], field.meaning);
    case 'number':
      // Examples help until the first digit stands.
      return typed === '' ? plain(unitRules[field.unit].examples, 'for example') : [];
    case 'text':
      return plain(suggest(field.name), field.meaning);
  }
}

/** What could come at the caret: names of fields at a word, values after a field; null for nothing. */
export function completeFilter<Item>(
  text: string,
  caret: number,
  { fields }: Pick<FilterDefinition<Item>, 'fields'>,
  suggest: SuggestValues = () => [],
): FilterCompletion | null {
  const isField = (name: string) => fieldNamed(fields, name) !== undefined;
  // What stands behind the caret is not what is being typed.
  const term = readTerms(text.slice(0, caret), isField).at(-1);
  const done = (start: number, options: FilterOption[]): FilterCompletion | null =>
    options.length === 0 ? null : { start, end: caret, options: options.slice(0, atMost) };
  if (term?.end !== caret) return done(caret, nameOptions('', fields));
  const field = term.field === null ? undefined : fieldNamed(fields, term.field);
  if (!field) {
    const start = term.start + (term.negated ? 1 : 0);
    const typed = text.slice(start, caret);
    return /^[a-z-]*$/i.test(typed) ? done(start, nameOptions(typed, fields)) : null;
  }
  const last = term.values.at(-1);
  const typing = last?.end === caret ? last : { text: '', start: caret };
  const options = valueOptions(field, typing.text, suggest);
  const complete = options.length === 1 && options[0]?.insert === typing.text;
  return complete ? null : done(typing.start, options);
}
