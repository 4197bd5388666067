import type { Sample } from '@guesthouse/contract/stats';
import {
  byteRateQuantity,
  memoryQuantity,
  percentQuantity,
  type Quantity,
} from '../../../shared/lib/format-quantity.ts';
import { cpuShare } from './chart-definitions.ts';

export interface VitalSign {
  readonly label: string;
  readonly value: (sample: Sample) => number | null;
  readonly quantity: (value: number) => Quantity;
  /** The least top of its sparkline. */
  readonly leastTop: (sample: Sample) => number;
}

/** Unknown when nothing is known, else the sum of what is. */
function sum(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

export const vitalSigns: readonly VitalSign[] = [
  { label: 'CPU', value: cpuShare, quantity: percentQuantity, leastTop: () => 1 },
  {
    label: 'Memory',
    value: ({ memory }) => memory.usedKiB ?? memory.residentKiB ?? memory.currentKiB,
    quantity: memoryQuantity,
    leastTop: ({ memory }) => memory.currentKiB ?? 1,
  },
  {
    label: 'Disks',
    value: ({ disks }) =>
      sum(disks.flatMap((disk) => [disk.readBytesPerSecond, disk.writeBytesPerSecond])),
    quantity: byteRateQuantity,
    leastTop: () => 100_000,
  },
  {
    label: 'Network',
    value: ({ nics }) => sum(nics.flatMap((nic) => [nic.rxBytesPerSecond, nic.txBytesPerSecond])),
    quantity: byteRateQuantity,
    leastTop: () => 100_000,
  },
];
