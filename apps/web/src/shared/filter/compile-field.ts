import type { ChoiceField, FilterField, NumberField, TextField } from './filter-field.ts';
import { parseAmount, unitRules } from './filter-units.ts';
import type { FilterOperator, FilterTerm, TermValue } from './read-terms.ts';

type Test<Item> = (item: Item) => boolean;

export type CompiledField<Item> =
  | { readonly ok: true; readonly test: Test<Item> }
  | { readonly ok: false; readonly message: string; readonly at: TermValue };

function refuse(at: TermValue, message: string) {
  return { ok: false, message, at } as const;
}

function anyOf<Item>(tests: readonly Test<Item>[]): CompiledField<Item> {
  return { ok: true, test: (item) => tests.some((test) => test(item)) };
}

const textMatches: Record<TextField<never>['match'], (text: string, wanted: string) => boolean> = {
  contains: (text, wanted) => text.includes(wanted),
  whole: (text, wanted) => text === wanted,
  start: (text, wanted) => text.startsWith(wanted),
};

function compileText<Item>(field: TextField<Item>, values: readonly TermValue[]) {
  const matches = textMatches[field.match];
  const wanted = values.map(({ text }) => text.toLowerCase());
  return anyOf<Item>([
    (item) =>
      field.values(item).some((value) => {
        const lower = value.toLowerCase();
        return wanted.some((one) => matches(lower, one));
      }),
  ]);
}

/** The choices that a value means: the one that it names, else all that begin with it. */
function chosen<Item>(field: ChoiceField<Item>, value: string): string[] {
  const wanted = value.toLowerCase();
  const exact = field.choices.filter(
    ({ word, aliases }) => word === wanted || (aliases?.includes(wanted) ?? false),
  );
  const meant =
    exact.length > 0 ? exact : field.choices.filter(({ word }) => word.startsWith(wanted));
  return meant.map(({ word }) => word);
}

function compileChoice<Item>(
  field: ChoiceField<Item>,
  values: readonly TermValue[],
): CompiledField<Item> {
  const wanted = new Set<string>();
  for (const value of values) {
    const words = chosen(field, value.text);
    if (words.length === 0) {
      const all = field.choices.map(({ word }) => word).join(', ');
      return refuse(value, `${field.name} is never “${value.text}”. It is one of ${all}.`);
    }
    for (const word of words) wanted.add(word);
  }
  return anyOf<Item>([(item) => field.values(item).some((word) => wanted.has(word))]);
}

const yesWords = ['yes', 'true', 'on', '1'];
const noWords = ['no', 'false', 'off', '0'];

const comparisons: Record<FilterOperator, (value: number, wanted: number) => boolean> = {
  '>': (value, wanted) => value > wanted,
  '>=': (value, wanted) => value >= wanted,
  '<': (value, wanted) => value < wanted,
  '<=': (value, wanted) => value <= wanted,
  '=': (value, wanted) => value === wanted,
  ':': (value, wanted) => value === wanted,
};

function compileNumber<Item>(
  field: NumberField<Item>,
  { operator, values }: FilterTerm,
): CompiledField<Item> {
  const compare = comparisons[operator];
  const tests: Test<Item>[] = [];
  for (const value of values) {
    const amount = parseAmount(value.text, field.unit, field.whole !== undefined);
    if (!amount) {
      const { takes, examples } = unitRules[field.unit];
      const more = field.whole ? [...examples, '50%'] : examples;
      const shown = `${more.slice(0, -1).join(', ')} or ${more.at(-1) ?? ''}`;
      return refuse(value, `${field.name} takes ${takes}, such as ${shown}; not “${value.text}”.`);
    }
    tests.push((item) => {
      const measured = field.value(item);
      if (measured === null) return false;
      if (!amount.ofWhole) return compare(measured, amount.value);
      const whole = field.whole?.(item) ?? null;
      return whole !== null && whole > 0 && compare(measured / whole, amount.value);
    });
  }
  return anyOf(tests);
}

/** Makes a test of a term with at least one value; its negation is the caller's. */
export function compileField<Item>(
  field: FilterField<Item>,
  term: FilterTerm,
): CompiledField<Item> {
  const { operator, values } = term;
  const [first] = values;
  if (field.kind === 'number') return compileNumber(field, term);
  if (first && operator !== ':' && operator !== '=')
    return refuse(
      first,
      `${field.name} cannot be more or less than something: write ${field.name}:${first.text}.`,
    );
  switch (field.kind) {
    case 'text':
      return compileText(field, values);
    case 'choice':
      return compileChoice(field, values);
    case 'flag': {
      const tests: Test<Item>[] = [];
      for (const value of values) {
        const wanted = value.text.toLowerCase();
        const yes = yesWords.includes(wanted);
        if (!yes && !noWords.includes(wanted))
          return refuse(value, `${field.name} is yes or no; not “${value.text}”.`);
        tests.push((item) => field.value(item) === yes);
      }
      return anyOf(tests);
    }
  }
}
