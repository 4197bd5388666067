import { z } from 'zod';
import { objectUuidSchema } from '../ids.ts';
import { resourceBase } from '../resource.ts';

/** What is known of a secret; its value never leaves libvirt. */
export const secretSummarySchema = z.object({
  ...resourceBase,
  uuid: objectUuidSchema,
  /** What it is for: `volume`, `ceph`, `iscsi`, `tls`, `vtpm`, or `none`. */
  usageType: z.string(),
  /** Of that type: a path, a name, a target. */
  usageId: z.string().nullable(),
  description: z.string().nullable(),
  /** Kept in memory alone. */
  ephemeral: z.boolean(),
  /** Never told to any client, not even by libvirt. */
  private: z.boolean(),
});
export type SecretSummary = z.infer<typeof secretSummarySchema>;
