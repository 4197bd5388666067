import { sampleSchema, type Sample } from '@guesthouse/contract/stats';
import type { z } from 'zod';

/** One second of a machine with two vCPUs, a disk and a NIC. */
export function aSample(change: Partial<z.input<typeof sampleSchema>> = {}): Sample {
  return sampleSchema.parse({
    atMs: 1_000,
    gap: false,
    cpu: 1,
    vcpus: 2,
    perVcpu: [0.5, 0.5],
    memory: { currentKiB: 1024, maximumKiB: 2048, usedKiB: 512, residentKiB: 900 },
    disks: [
      {
        target: 'vda',
        readBytesPerSecond: 10,
        writeBytesPerSecond: 20,
        readRequestsPerSecond: 1,
        writeRequestsPerSecond: 2,
        readLatencyMs: 1,
        writeLatencyMs: 1,
      },
    ],
    nics: [
      {
        target: 'vnet0',
        rxBytesPerSecond: 5,
        txBytesPerSecond: 6,
        rxPacketsPerSecond: 1,
        txPacketsPerSecond: 1,
        errorsPerSecond: 0,
        dropsPerSecond: 0,
      },
    ],
    ...change,
  });
}
