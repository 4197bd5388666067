import { z } from 'zod';
import { domainRefSchema } from './ids.ts';

const rate = z.number().nonnegative().nullable();

/** Rates of one block device; null where two samples cannot be compared or libvirt gives none. */
export const diskRatesSchema = z.object({
  /** The target in the guest, such as `vda`. */
  target: z.string(),
  readBytesPerSecond: rate,
  writeBytesPerSecond: rate,
  readRequestsPerSecond: rate,
  writeRequestsPerSecond: rate,
  /** Mean time of one request in the interval. */
  readLatencyMs: rate,
  writeLatencyMs: rate,
});
export type DiskRates = z.infer<typeof diskRatesSchema>;

export const nicRatesSchema = z.object({
  /** The host-side name, such as `vnet0`; libvirt identifies a NIC's statistics by it. */
  target: z.string(),
  rxBytesPerSecond: rate,
  txBytesPerSecond: rate,
  rxPacketsPerSecond: rate,
  txPacketsPerSecond: rate,
  errorsPerSecond: rate,
  dropsPerSecond: rate,
});
export type NicRates = z.infer<typeof nicRatesSchema>;

export const memorySampleSchema = z.object({
  /** The balloon: what the guest has been given. */
  currentKiB: z.number().nonnegative().nullable(),
  maximumKiB: z.number().nonnegative().nullable(),
  /** Given less unused, where the guest's balloon driver reports it. */
  usedKiB: z.number().nonnegative().nullable(),
  /** What the hypervisor process holds on the host. */
  residentKiB: z.number().nonnegative().nullable(),
});

/** One second of one domain. */
export const sampleSchema = z.object({
  /** Milliseconds since 1970 on the server's clock, when the counters were read. */
  atMs: z.number(),
  /** True where this sample does not continue the one before: restart, reset counter, pause. */
  gap: z.boolean(),
  /** 1.0 is one physical CPU fully used; at most `vcpus`, plus the hypervisor's own work. */
  cpu: rate,
  vcpus: z.int().nullable(),
  perVcpu: z.array(rate),
  memory: memorySampleSchema,
  disks: z.array(diskRatesSchema),
  nics: z.array(nicRatesSchema),
});
export type Sample = z.infer<typeof sampleSchema>;

/** The ring that the server keeps: newest last, at most `capacity` samples. */
export const sampleHistorySchema = z.object({
  intervalMs: z.int().positive(),
  capacity: z.int().positive(),
  samples: z.array(sampleSchema),
});
export type SampleHistory = z.infer<typeof sampleHistorySchema>;

export const sampleEventSchema = domainRefSchema.extend({ sample: sampleSchema });
export type SampleEvent = z.infer<typeof sampleEventSchema>;
