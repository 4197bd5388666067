export const filterOperators = ['>=', '<=', '>', '<', '=', ':'] as const;
export type FilterOperator = (typeof filterOperators)[number];

/** A value and where it stands in the text, its quotes included. */
export interface TermValue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One term of a filter as it is written; all terms have to hold. */
export interface FilterTerm {
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  /** As written; null for a plain word, which is looked for everywhere. */
  readonly field: string | null;
  readonly operator: FilterOperator;
  /** Any of them will do. Empty while the first one has still to be typed. */
  readonly values: readonly TermValue[];
}

const fieldPattern = /^([a-z][a-z-]*)(>=|<=|>|<|=|:(?:>=|<=|>|<|=)?)/i;

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

/** Reads one value up to white space, or to a comma if several may follow. */
function readValue(text: string, start: number, listed: boolean): TermValue {
  if (text[start] !== '"') {
    let end = start;
    while (!isSpace(text[end]) && !(listed && text[end] === ',')) end += 1;
    return { text: text.slice(start, end), start, end };
  }
  let value = '';
  let end = start + 1;
  // A quote that is not closed yet goes on to the end: somebody is typing it.
  while (end < text.length && text[end] !== '"') {
    if (text[end] === '\\' && end + 1 < text.length) end += 1;
    value += text[end] ?? '';
    end += 1;
  }
  return { text: value, start, end: Math.min(end + 1, text.length) };
}

function readValues(text: string, start: number): { values: TermValue[]; end: number } {
  const values: TermValue[] = [];
  let at = start;
  for (;;) {
    const value = readValue(text, at, true);
    if (value.text !== '') values.push(value);
    at = value.end;
    // After a closing quote only a comma goes on; anything else begins the next term.
    if (text[at] !== ',') return { values, end: at };
    at += 1;
  }
}

function readTerm(text: string, start: number, isField: (name: string) => boolean): FilterTerm {
  const negated = text[start] === '-' && !isSpace(text[start + 1]);
  const begin = negated ? start + 1 : start;
  const [written, name, operator] = fieldPattern.exec(text.slice(begin)) ?? [];
  if (written !== undefined && name !== undefined && operator !== undefined && isField(name)) {
    const { values, end } = readValues(text, begin + written.length);
    // `cpu:>80` is what hands write that are used to the colon.
    const plain = operator.length > 1 ? operator.replace(/^:/, '') : operator;
    return { start, end, negated, field: name, operator: plain as FilterOperator, values };
  }
  const value = readValue(text, begin, false);
  // A minus alone is the beginning of a negation; in quotes it is a word.
  const values = value.text === '' || text.slice(begin, value.end) === '-' ? [] : [value];
  return { start, end: value.end, negated, field: null, operator: ':', values };
}

/**
 * Splits a filter into its terms: `web -test state:running,paused host:"rack 2" cpu>80`. What stands
 * before a colon or a comparison is a field only if `isField` knows it: `52:54:00` is a word.
 */
export function readTerms(text: string, isField: (name: string) => boolean): FilterTerm[] {
  const terms: FilterTerm[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text[at])) {
      at += 1;
      continue;
    }
    const term = readTerm(text, at, isField);
    terms.push(term);
    at = Math.max(term.end, at + 1);
  }
  return terms;
}
