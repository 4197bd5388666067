import type { Figures } from '@guesthouse/contract/figures';
import type { RateSample } from './rates.ts';

/** Unknown when nothing is known, else the sum of what is. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}

/**
 * A second of one machine as a row shows it.
 * @param vcpus where the sample does not tell, as when only some groups were read
 */
export function figuresOf(sample: RateSample, vcpus: number): Figures {
  const { cpu, memory, disks, nics } = sample;
  const share = cpu === null ? null : cpu / Math.max(1, sample.vcpus ?? vcpus);
  const memoryKiB = memory.usedKiB ?? memory.residentKiB ?? memory.currentKiB;
  const diskBytes = disks.flatMap((disk) => [disk.readBytesPerSecond, disk.writeBytesPerSecond]);
  const netBytes = nics.flatMap((nic) => [nic.rxBytesPerSecond, nic.txBytesPerSecond]);
  return [
    rounded(share, 4),
    rounded(memoryKiB, 0),
    rounded(sum(diskBytes), 0),
    rounded(sum(netBytes), 0),
  ];
}
