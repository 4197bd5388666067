import { z } from 'zod';
import { objectUuidSchema } from '../ids.ts';
import { resourceBase } from '../resource.ts';

const text = z.string().nullable();
const bytes = z.number().nonnegative().nullable();

/** libvirt's virStoragePoolState, in its order, by name. */
export const storagePoolStates = [
  'inactive',
  'building',
  'running',
  'degraded',
  'inaccessible',
] as const;
export const storagePoolStateSchema = z.enum(storagePoolStates);
export type StoragePoolState = z.infer<typeof storagePoolStateSchema>;

export const storagePoolSummarySchema = z.object({
  ...resourceBase,
  uuid: objectUuidSchema,
  name: z.string(),
  /** libvirt's type: `dir`, `fs`, `netfs`, `logical`, `iscsi`, `rbd`, `zfs` … */
  type: z.string(),
  state: storagePoolStateSchema,
  persistent: z.boolean(),
  autostart: z.boolean(),
  /** Null while the pool is stopped: libvirt does not know then. */
  capacityBytes: bytes,
  allocationBytes: bytes,
  availableBytes: bytes,
  volumeCount: z.int().nullable(),
  /** Where its volumes appear on the host. */
  targetPath: text,
  /** Where its bytes come from, for people to read: a device, `server:/export`, a volume group. */
  source: text,
  /** The volume group, Ceph pool or data set that it stands on. */
  sourceName: text,
  sourceFormat: text,
});
export type StoragePoolSummary = z.infer<typeof storagePoolSummarySchema>;

/** libvirt's virStorageVolType, in its order, by name. */
export const storageVolumeTypes = ['file', 'block', 'dir', 'network', 'netdir', 'ploop'] as const;

export const storageVolumeSummarySchema = z.object({
  ...resourceBase,
  poolUuid: objectUuidSchema,
  name: z.string(),
  type: z.enum([...storageVolumeTypes, 'unknown']),
  path: text,
  /** `qcow2`, `raw` …; null where volumes of such a pool have none. */
  format: text,
  capacityBytes: bytes,
  allocationBytes: bytes,
  /** The image that this one grows from. */
  backingPath: text,
  backingFormat: text,
  encrypted: z.boolean(),
});
export type StorageVolumeSummary = z.infer<typeof storageVolumeSummarySchema>;
