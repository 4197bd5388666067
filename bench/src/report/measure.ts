/** One comparison: what it took here, and what the same took without Guesthouse, in the same run. */
export interface Measure {
  readonly name: ResultName;
  readonly value: number;
  /** Of `value` and `baseline`. */
  readonly unit: 'ms' | 'us';
  readonly baseline: number;
  /** What `value` stands for, and what `baseline`, in a few words. */
  readonly what: string;
  readonly against: string;
  /** Further figures of the same run; their names end with their units. */
  readonly extra: Readonly<Record<string, number>>;
}

/** In the order of measuring: what needs no guests goes first, before a hundred share the processors. */
export const measureNames = [
  'echo',
  'scale',
  'fanout',
  'binding',
  'page',
  'sampling',
  'event',
] as const;
export type MeasureName = (typeof measureNames)[number];

/** A measure may have several results. */
export type ResultName = MeasureName | 'binding-many' | 'binding-stats';
