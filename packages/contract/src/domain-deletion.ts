import { z } from 'zod';

/** Another machine that has the same image, or one that builds on it. */
const userSchema = z.object({ uuid: z.string(), name: z.string() });

/** One disk of a machine that may be deleted with it. */
export const deletableDiskSchema = z.object({
  /** The machine's name for it, such as `vda`. */
  target: z.string(),
  device: z.string(),
  /** Path, pool/volume or address, for people. */
  source: z.string(),
  /** The pool that the image is a volume of; null where no pool of the host knows it. */
  pool: z.string().nullable(),
  volume: z.string().nullable(),
  /** What it takes on the host. */
  allocationBytes: z.number().nonnegative().nullable(),
  capacityBytes: z.number().nonnegative().nullable(),
  usedBy: z.array(userSchema),
  /** Volumes of the host's pools that grow from it, directly or not, with the machines that have them. */
  dependants: z.array(
    z.object({ pool: z.string(), volume: z.string(), usedBy: z.array(userSchema) }),
  ),
  /** Why it cannot be deleted from here; null where it can. */
  refusal: z.string().nullable(),
  /** Why it should not be deleted lightly: a medium, read-only, or not every pool could be looked at. */
  warning: z.string().nullable(),
});
export type DeletableDisk = z.infer<typeof deletableDiskSchema>;

/** All that belongs to a machine beside its definition: what its deletion has to decide about. */
export const domainBelongingsSchema = z.object({
  disks: z.array(deletableDiskSchema),
  /** The file with the variables of its firmware. */
  nvram: z.string().nullable(),
  /** Whether it has an emulated TPM with a state of its own on the host. */
  tpm: z.boolean(),
  /** Null where the hypervisor has no such thing. */
  snapshots: z.int().nullable(),
  checkpoints: z.int().nullable(),
  managedSave: z.boolean(),
});
export type DomainBelongings = z.infer<typeof domainBelongingsSchema>;
