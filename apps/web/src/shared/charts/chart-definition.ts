import type { Quantity } from '../lib/format-quantity.ts';

/** What every sample has, whatever it is of. */
export interface TimedSample {
  readonly atMs: number;
  /** Whether it does not continue the sample before. */
  readonly gap: boolean;
}

/** One line of a chart: its value out of a sample, null where there is none. */
export interface Series<Sample> {
  readonly label: string;
  readonly value: (sample: Sample) => number | null;
}

export interface ChartDefinition<Sample> {
  /** Stable: also the key of the chart. */
  readonly title: string;
  readonly series: readonly Series<Sample>[];
  readonly quantity: (value: number) => Quantity;
  /** The axis reaches at least this far, so that noise does not look like load. */
  readonly leastTop: number;
  /** Steps of the axis in powers of two (memory) or of ten. */
  readonly binary: boolean;
  /** Whether the series are parts of one whole, drawn as areas upon each other. */
  readonly stacked?: boolean;
}
