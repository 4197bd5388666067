import { z } from 'zod';
import { domainUuidSchema } from '../ids.ts';
import { resourceBase } from '../resource.ts';

const text = z.string().nullable();

/** Where an image is: a path or URL of the host, or a volume of a pool. */
export const imageLocationSchema = z.object({
  /** Path, or libvirt's `pool/image` of a network disk. */
  path: text,
  /** `rbd`, `nbd`, `iscsi` …; null for what is on the host itself. */
  protocol: text,
  pool: text,
  volume: text,
});
export type ImageLocation = z.infer<typeof imageLocationSchema>;

/**
 * What one machine uses of its host, read from the definition in use. The name and state of the
 * machine are in the inventory.
 */
export const domainAttachmentsSchema = z.object({
  ...resourceBase,
  uuid: domainUuidSchema,
  disks: z.array(
    z.object({
      target: text,
      /** `disk`, `cdrom`, `floppy` or `lun`. */
      device: z.string(),
      /** Null for an empty drive. */
      image: imageLocationSchema.nullable(),
      /** Images it grows from, nearest first; complete only while the machine runs. */
      backing: z.array(imageLocationSchema),
    }),
  ),
  nics: z.array(
    z.object({
      mac: text,
      /** libvirt's interface type: `network`, `bridge`, `user`, `direct` … */
      type: z.string(),
      /** The network, bridge or device that it is plugged into. */
      source: text,
      /** The bridge that a network gave it, while active. */
      bridge: text,
      /** Host-side device while active. */
      target: text,
    }),
  ),
  hostDevices: z.array(
    z.object({
      /** `pci`, `usb`, `scsi`, `mdev` … */
      type: z.string(),
      /** `0000:01:00.0` (pci), `046d:c52b` or `3.2` (usb), a UUID (mdev) … */
      address: text,
    }),
  ),
});
export type DomainAttachments = z.infer<typeof domainAttachmentsSchema>;
