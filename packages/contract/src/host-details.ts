import { z } from 'zod';

/** What a host says of itself when asked; null where its driver does not tell. */
export const hostDetailsSchema = z.object({
  /** Of the client library that this server uses. */
  clientLibraryVersion: z.string(),
  securityModels: z.array(z.object({ model: z.string(), doi: z.string().nullable() })),
  /** Whether the connection is encrypted, or cannot be listened to. */
  encrypted: z.boolean().nullable(),
  secure: z.boolean().nullable(),
  /**
   * The CPU time that its first CPU has counted since the host started. libvirt has no start time: the
   * host is up for at least this long.
   */
  upAtLeastMs: z.int().nonnegative().nullable(),
  cpuVendor: z.string().nullable(),
  cpuMhz: z.int().nonnegative().nullable(),
  iommu: z.boolean().nullable(),
  liveMigration: z.boolean(),
  migrationTransports: z.array(z.string()),
});
export type HostDetails = z.infer<typeof hostDetailsSchema>;
