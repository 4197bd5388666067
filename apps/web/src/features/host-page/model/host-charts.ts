import type { HostSample } from '@guesthouse/contract/host-stats';
import type { ChartDefinition } from '../../../shared/charts/chart-definition.ts';
import { memoryQuantity, percentQuantity } from '../../../shared/lib/format-quantity.ts';

const cpuChart: ChartDefinition<HostSample> = {
  title: 'CPU of the host',
  series: [
    { label: 'user', value: ({ cpu }) => cpu?.user ?? null },
    { label: 'system', value: ({ cpu }) => cpu?.system ?? null },
    { label: 'I/O wait', value: ({ cpu }) => cpu?.iowait ?? null },
  ],
  quantity: percentQuantity,
  leastTop: 1,
  binary: false,
  stacked: true,
};

/** Where the driver does not count, the series that it lacks are left out instead of drawn as nothing. */
export function hostCharts({ cpu, memory }: HostSample): ChartDefinition<HostSample>[] {
  const series = [
    { label: 'used', value: ({ memory: { usedKiB } }: HostSample) => usedKiB },
    ...(memory.cacheKiB === null
      ? []
      : [{ label: 'cache', value: ({ memory: { cacheKiB } }: HostSample) => cacheKiB }]),
  ];
  const memoryChart: ChartDefinition<HostSample> = {
    title: 'Memory of the host',
    series,
    quantity: memoryQuantity,
    leastTop: memory.totalKiB ?? 1024,
    binary: true,
    stacked: true,
  };
  const withoutWait = { ...cpuChart, series: cpuChart.series.slice(0, 2) };
  const cpuOrNone = cpu === null ? [] : [cpu.iowait === null ? withoutWait : cpuChart];
  return [...cpuOrNone, ...(memory.usedKiB === null ? [] : [memoryChart])];
}

/** Names what the charts are of: while it stays, they are kept and only redrawn. */
export function hostChartsKey({ cpu, memory }: HostSample): string {
  const { cacheKiB, totalKiB, usedKiB } = memory;
  return [cpu === null, cpu?.iowait === null, cacheKiB === null, usedKiB === null, totalKiB].join();
}
