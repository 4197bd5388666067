import { z } from 'zod';
import { domainStateSchema } from './domain-state.ts';
import { domainUuidSchema } from './ids.ts';

const cpuIdSchema = z.int().nonnegative();
const optionalId = z.int().nonnegative().nullable();

/** One thread of a core; null where the driver does not tell. */
export const topologyCpuSchema = z.object({
  cpuId: cpuIdSchema,
  socketId: optionalId,
  dieId: optionalId,
  clusterId: optionalId,
  coreId: optionalId,
  /** All threads of its core, itself included; empty where the driver does not tell. */
  siblings: z.array(cpuIdSchema),
});
export type TopologyCpu = z.infer<typeof topologyCpuSchema>;

export const topologyCellSchema = z.object({
  cellId: z.int().nonnegative(),
  memoryKiB: z.int().nonnegative().nullable(),
  /** Pages that are set aside, by size; the smallest size is ordinary memory. */
  pages: z.array(z.object({ sizeKiB: z.int().positive(), count: z.int().nonnegative() })),
  /** To each cell; 10 is here. Empty where the firmware does not tell. */
  distances: z.array(z.object({ cellId: z.int().nonnegative(), value: z.int().nonnegative() })),
  cpus: z.array(topologyCpuSchema),
});
export type TopologyCell = z.infer<typeof topologyCellSchema>;

export const topologyCacheSchema = z.object({
  level: z.int().nonnegative(),
  /** `both`, `code` or `data`. */
  type: z.string(),
  sizeKiB: z.number().nonnegative().nullable(),
  cpuIds: z.array(cpuIdSchema),
});
export type TopologyCache = z.infer<typeof topologyCacheSchema>;

export const hostTopologySchema = z.object({
  /**
   * `capabilities`: as the host tells it. `counts`: its driver tells only how many there are of
   * each, so that which CPU is where is assumed from the order of the numbers.
   */
  source: z.enum(['capabilities', 'counts']),
  cells: z.array(topologyCellSchema),
  caches: z.array(topologyCacheSchema),
  /** CPUs that are there and switched off; they are in no cell. */
  offlineCpuIds: z.array(cpuIdSchema),
});
export type HostTopology = z.infer<typeof hostTopologySchema>;

/** What is free of one cell. */
export const cellMemorySchema = z.object({
  cellId: z.int().nonnegative(),
  freeKiB: z.int().nonnegative().nullable(),
  freePages: z.array(z.object({ sizeKiB: z.int().positive(), count: z.int().nonnegative() })),
});
export type CellMemory = z.infer<typeof cellMemorySchema>;

const threadPlaceSchema = z.object({ id: z.int().nonnegative(), cpuIds: z.array(cpuIdSchema) });

/** Where the threads of one machine may run, and where they ran last. */
export const domainPlacementSchema = z.object({
  uuid: domainUuidSchema,
  name: z.string(),
  state: domainStateSchema,
  vcpuPins: z.array(threadPlaceSchema),
  /** Null: anywhere. */
  emulatorPin: z.array(cpuIdSchema).nullable(),
  ioThreadPins: z.array(threadPlaceSchema),
  /** Empty of a machine that does not run, and where the driver does not tell. */
  vcpusSeen: z.array(z.object({ vcpu: z.int().nonnegative(), cpuId: cpuIdSchema })),
});
export type DomainPlacement = z.infer<typeof domainPlacementSchema>;

export const hostOccupancySchema = z.object({
  atMs: z.int(),
  cells: z.array(cellMemorySchema),
  /** Machines that are pinned or running; others leave no trace on the CPUs. */
  domains: z.array(domainPlacementSchema),
});
export type HostOccupancy = z.infer<typeof hostOccupancySchema>;
