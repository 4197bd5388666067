import { fieldNamed, type FilterDefinition, type FilterField } from './filter-field.ts';
import { compileField } from './compile-field.ts';
import { readTerms, type FilterTerm } from './read-terms.ts';

/** What is wrong at one place of a filter, in words. */
export interface FilterProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface CompiledFilter<Item> {
  readonly terms: readonly FilterTerm[];
  readonly problems: readonly FilterProblem[];
  /** Names of the fields that are asked for, as the definition spells them. */
  readonly fields: ReadonlySet<string>;
  readonly matches: (item: Item) => boolean;
}

type Test<Item> = (item: Item) => boolean;

/** `fe80::1` and `52:54` are addresses; `stat:running` is a slip. */
const looksLikeField = /^-?([a-z][a-z-]+)(?::|>=?|<=?|=)/i;
const hexadecimal = /^[0-9a-f]{1,4}$/i;

function strangeField<Item>(
  text: string,
  fields: readonly FilterField<Item>[],
): string | undefined {
  const name = looksLikeField.exec(text)?.[1];
  if (name === undefined || hexadecimal.test(name)) return undefined;
  const names = fields.map((field) => field.name).join(', ');
  return `There is no field “${name}”, so this is looked for as a text. The fields are ${names}; put quotes around a text with a colon.`;
}

/**
 * Reads a filter once, for any number of items. A term that is not understood holds for nothing, so
 * that a slip never widens what is shown or selected; a field that still waits for its value is left
 * out, since somebody is typing it.
 */
export function compileFilter<Item>(
  text: string,
  { fields, words }: FilterDefinition<Item>,
): CompiledFilter<Item> {
  const terms = readTerms(text, (name) => fieldNamed(fields, name) !== undefined);
  const problems: FilterProblem[] = [];
  const tests: Test<Item>[] = [];
  const asked = new Set<string>();
  const note = (start: number, end: number, message: string) =>
    problems.push({ start, end, message });

  for (const term of terms) {
    const { start, end, negated, values } = term;
    if (values.length === 0) continue;
    const field = term.field === null ? undefined : fieldNamed(fields, term.field);
    if (!field) {
      const written = text.slice(start, end);
      const strange = written.includes('"') ? undefined : strangeField(written, fields);
      if (strange !== undefined) note(start, end, strange);
      const wanted = values.map((value) => value.text.toLowerCase());
      tests.push((item) => wanted.some((one) => words(item).includes(one)) !== negated);
      continue;
    }
    asked.add(field.name);
    const compiled = compileField(field, term);
    if (compiled.ok) {
      const { test } = compiled;
      tests.push(negated ? (item) => !test(item) : test);
    } else {
      note(compiled.at.start, compiled.at.end, compiled.message);
      tests.push(() => false);
    }
  }
  const matches = (item: Item) => tests.every((test) => test(item));
  return { terms, problems, fields: asked, matches };
}

/** The same array when the filter asks for nothing. */
export function filterItems<Item>(
  items: readonly Item[],
  compiled: CompiledFilter<Item>,
): readonly Item[] {
  return compiled.terms.length === 0 ? items : items.filter(compiled.matches);
}
