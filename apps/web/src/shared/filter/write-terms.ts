import type { FilterTerm } from './read-terms.ts';

/** A value as it can stand in a filter: quoted where it would be read as something else. */
export function quoteValue(value: string): string {
  return /^[^\s",\\<>=][^\s",\\]*$/.test(value) ? value : `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

/** `state:running,paused`; for addresses that other pages link to as well. */
export function writeField(field: string, values: readonly string[]): string {
  return `${field}:${values.map(quoteValue).join(',')}`;
}

/** A word as it can stand in a filter: neither a negation nor a field. */
export function quoteWord(word: string): string {
  return /^[^\s",\\:<>=-][^\s"\\:<>=]*$/.test(word) ? word : `"${word.replace(/[\\"]/g, '\\$&')}"`;
}

/** The filter without these terms, and without the gaps that they leave. */
export function withoutTerms(text: string, terms: readonly FilterTerm[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of terms) {
    rest += text.slice(at, start);
    at = end;
  }
  if (terms.length === 0) return text.trim();
  return (rest + text.slice(at)).replace(/ {2,}/g, ' ').trim();
}
