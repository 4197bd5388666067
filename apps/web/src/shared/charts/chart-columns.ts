import type { Series, TimedSample } from './chart-definition.ts';

/** What uPlot draws: seconds first, then one column for each series. */
export type ChartColumns = [number[], ...(number | null)[][]];

/** More than this between two samples is time without samples, and is shown as such. */
const missedTicks = 2.5;

/** A point without values is put between samples that do not continue each other. */
export function chartColumns<Sample extends TimedSample>(
  samples: readonly Sample[],
  series: readonly Series<Sample>[],
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

/** Each series upon the ones before it; a point where one of them is unknown is a gap. */
export function stackedColumns([seconds, ...columns]: ChartColumns): ChartColumns {
  const stacked: (number | null)[][] = [];
  columns.forEach((column, index) => {
    const below = stacked[index - 1];
    stacked.push(
      column.map((value, at) => {
        const base = below === undefined ? 0 : (below[at] ?? null);
        return value === null || base === null ? null : base + value;
      }),
    );
  });
  return [seconds, ...stacked];
}
