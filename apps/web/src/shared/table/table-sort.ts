/** By which column, and which way. */
export interface TableSort<Key extends string = string> {
  readonly key: Key;
  readonly descending: boolean;
}

type Compare<Row> = (a: Row, b: Row) => number;

/** How a list can be sorted, as data. */
export interface SortRules<Row, Key extends string> {
  readonly comparisons: Readonly<Record<Key, Compare<Row>>>;
  readonly default: TableSort<Key>;
  /** Ties, so that the order never depends on what arrived first. */
  readonly ties: Compare<Row>;
}

/** `size`, `-size`; anything else is the default. */
export function parseTableSort<Row, Key extends string>(
  text: string | undefined,
  rules: SortRules<Row, Key>,
): TableSort<Key> {
  const descending = text?.startsWith('-') ?? false;
  const name = (descending ? text?.slice(1) : text) ?? '';
  return Object.hasOwn(rules.comparisons, name) ? { key: name as Key, descending } : rules.default;
}

/** Undefined for the default, so that the plain address stays plain. */
export function formatTableSort<Row, Key extends string>(
  { key, descending }: TableSort<Key>,
  rules: SortRules<Row, Key>,
): string | undefined {
  if (key === rules.default.key && descending === rules.default.descending) return undefined;
  return descending ? `-${key}` : key;
}

export function sortRows<Row, Key extends string>(
  rows: readonly Row[],
  { key, descending }: TableSort<Key>,
  { comparisons, ties }: SortRules<Row, Key>,
): Row[] {
  const compare = comparisons[key];
  const direction = descending ? -1 : 1;
  return rows.toSorted((a, b) => direction * compare(a, b) || ties(a, b));
}

const natural = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

export function byText<Row>(textOf: (row: Row) => string | null): Compare<Row> {
  // What has none comes last.
  return (a, b) => natural.compare(textOf(a) ?? '\u{10ffff}', textOf(b) ?? '\u{10ffff}');
}

/** The largest first; unknown comes last. */
export function byAmount<Row>(amountOf: (row: Row) => number | null): Compare<Row> {
  return (a, b) => (amountOf(b) ?? -1) - (amountOf(a) ?? -1);
}
