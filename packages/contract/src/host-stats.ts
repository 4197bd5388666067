import { z } from 'zod';
import { hostIdSchema } from './ids.ts';

const share = z.number().min(0).max(1);

/** How a host's CPU time was spent in an interval: shares that add up to 1. */
export const cpuSharesSchema = z.object({
  user: share,
  system: share,
  /** Null where the hypervisor does not tell it apart from idle. */
  iowait: share.nullable(),
  idle: share,
});
export type CpuShares = z.infer<typeof cpuSharesSchema>;

const kiB = z.int().nonnegative().nullable();

/** A host in one second; null is unknown. */
export const hostSampleSchema = z.object({
  atMs: z.int(),
  /** Whether it cannot be compared with the sample before. */
  gap: z.boolean(),
  /** All CPUs together. */
  cpu: cpuSharesSchema.nullable(),
  memory: z.object({
    totalKiB: kiB,
    freeKiB: kiB,
    /** Buffers and page cache, which the host gives back when memory is needed. */
    cacheKiB: kiB,
    /** What is neither free nor cache. */
    usedKiB: kiB,
  }),
});
export type HostSample = z.infer<typeof hostSampleSchema>;

/** The latest that is known of one CPU. */
export const cpuLoadSchema = z.object({
  cpuId: z.int().nonnegative(),
  shares: cpuSharesSchema.nullable(),
});
export type CpuLoad = z.infer<typeof cpuLoadSchema>;

/** What the server holds of a host: samples oldest first, and each CPU's latest load. */
export const hostSampleHistorySchema = z.object({
  intervalMs: z.int().positive(),
  capacity: z.int().positive(),
  samples: z.array(hostSampleSchema),
  cpus: z.array(cpuLoadSchema),
});
export type HostSampleHistory = z.infer<typeof hostSampleHistorySchema>;

/** `cpus` are those that were read with this sample: of a host with very many, some each time. */
export const hostSampleEventSchema = z.object({
  hostId: hostIdSchema,
  sample: hostSampleSchema,
  cpus: z.array(cpuLoadSchema),
});
export type HostSampleEvent = z.infer<typeof hostSampleEventSchema>;
