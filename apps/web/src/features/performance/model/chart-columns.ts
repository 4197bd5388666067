import type { Sample } from '@guesthouse/contract/stats';

/** One line of a chart: its value out of a sample, null where there is none. */
export interface Series {
  readonly label: string;
  readonly value: (sample: Sample) => number | null;
}

/** What uPlot draws: seconds first, then one column for each series. */
export type ChartColumns = [number[], ...(number | null)[][]];

/** More than this between two samples is time without samples, and is shown as such. */
const missedTicks = 2.5;

/** A point without values is put between samples that do not continue each other. */
export function chartColumns(
  samples: readonly Sample[],
  series: readonly Series[],
  intervalMs: number,
): ChartColumns {
  const seconds: number[] = [];
  const columns = series.map((): (number | null)[] => []);
  let previousMs = Infinity;
  for (const sample of samples) {
    const elapsedMs = sample.atMs - previousMs;
    if (elapsedMs > 0 && (sample.gap || elapsedMs > missedTicks * intervalMs)) {
      seconds.push((previousMs + elapsedMs / 2) / 1000);
      for (const column of columns) column.push(null);
    }
    seconds.push(sample.atMs / 1000);
    columns.forEach((column, index) => column.push(series[index]?.value(sample) ?? null));
    previousMs = sample.atMs;
  }
  return [seconds, ...columns];
}
