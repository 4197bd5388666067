import type { DiskRates, NicRates, Sample } from '@guesthouse/contract/stats';
import {
  byteRateQuantity,
  countRateQuantity,
  memoryQuantity,
  percentQuantity,
} from '../../../shared/lib/format-quantity.ts';
import type * as charts from '../../../shared/charts/chart-definition.ts';

type Series = charts.Series<Sample>;
export type ChartDefinition = charts.ChartDefinition<Sample>;

type DiskField = Exclude<keyof DiskRates, 'target'>;
type NicField = Exclude<keyof NicRates, 'target'>;

function diskSeries(target: string, label: string, field: DiskField): Series {
  return {
    label,
    value: ({ disks }) => disks.find((disk) => disk.target === target)?.[field] ?? null,
  };
}

function nicSeries(target: string, label: string, field: NicField): Series {
  return { label, value: ({ nics }) => nics.find((nic) => nic.target === target)?.[field] ?? null };
}

/** Of all its vCPUs together; the hypervisor's own work may lift it a little above 100 %. */
export function cpuShare({ cpu, vcpus }: Sample): number | null {
  return cpu === null ? null : cpu / Math.max(1, vcpus ?? 1);
}

const percent = { quantity: percentQuantity, leastTop: 1, binary: false } as const;
const bytes = { quantity: byteRateQuantity, leastTop: 10_000, binary: false } as const;
const requests = { quantity: countRateQuantity, leastTop: 10, binary: false } as const;

function cpuCharts(latest: Sample): ChartDefinition[] {
  const total: ChartDefinition = {
    title: 'CPU',
    series: [{ label: 'all vCPUs', value: cpuShare }],
    ...percent,
  };
  const perVcpu = latest.perVcpu.map((_, index): Series => ({
    label: `vCPU ${index}`,
    value: (sample) => sample.perVcpu[index] ?? null,
  }));
  return perVcpu.length === 0
    ? [total]
    : [total, { title: 'Each vCPU', series: perVcpu, ...percent }];
}

function memoryChart({ memory }: Sample): ChartDefinition {
  return {
    title: 'Memory',
    series: [
      { label: 'given', value: (sample) => sample.memory.currentKiB },
      { label: 'used', value: (sample) => sample.memory.usedKiB },
      { label: 'resident', value: (sample) => sample.memory.residentKiB },
    ],
    quantity: memoryQuantity,
    leastTop: memory.maximumKiB ?? memory.currentKiB ?? 1024,
    binary: true,
  };
}

function diskCharts({ target }: DiskRates): ChartDefinition[] {
  return [
    {
      title: `Disk ${target}`,
      series: [
        diskSeries(target, 'read', 'readBytesPerSecond'),
        diskSeries(target, 'written', 'writeBytesPerSecond'),
      ],
      ...bytes,
    },
    {
      title: `Disk ${target}, requests`,
      series: [
        diskSeries(target, 'reads', 'readRequestsPerSecond'),
        diskSeries(target, 'writes', 'writeRequestsPerSecond'),
      ],
      ...requests,
    },
  ];
}

function nicChart({ target }: NicRates): ChartDefinition {
  return {
    title: `Network ${target}`,
    series: [
      nicSeries(target, 'received', 'rxBytesPerSecond'),
      nicSeries(target, 'sent', 'txBytesPerSecond'),
    ],
    ...bytes,
  };
}

/** A chart for each thing that the latest sample knows of. */
export function chartDefinitions(latest: Sample): ChartDefinition[] {
  return [
    ...cpuCharts(latest),
    memoryChart(latest),
    ...latest.disks.flatMap(diskCharts),
    ...latest.nics.map(nicChart),
  ];
}

/** Names what the charts are of: while it stays, they are kept and only redrawn. */
export function definitionsKey({ perVcpu, disks, nics, memory }: Sample): string {
  const targets = [...disks, ...nics].map(({ target }) => target);
  return [perVcpu.length, memory.maximumKiB, ...targets].join(' ');
}
