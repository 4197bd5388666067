import { z } from 'zod';
import { domainRefSchema } from './ids.ts';

const text = z.string().nullable();
const count = z.int().nullable();

export const diskOverviewSchema = z.object({
  target: text,
  /** `disk`, `cdrom`, `floppy` or `lun`. */
  device: z.string(),
  bus: text,
  /** libvirt's source type: `file`, `block`, `network`, `volume` … */
  sourceType: text,
  /** Path, pool/volume or URL for people to read; null for an empty drive. */
  source: text,
  format: text,
  cache: text,
  readOnly: z.boolean(),
  shareable: z.boolean(),
  bootOrder: count,
});

export const nicOverviewSchema = z.object({
  /** libvirt's interface type: `network`, `bridge`, `user`, `direct` … */
  type: z.string(),
  mac: text,
  model: text,
  source: text,
  /** Host-side device while active. */
  target: text,
  linkUp: z.boolean(),
  bootOrder: count,
});

export const consoleDeviceSchema = z.object({
  kind: z.enum(['serial', 'console']),
  type: z.string(),
  targetType: text,
  port: count,
  /** Device alias, which libvirt takes to open this very console. */
  alias: text,
});

export const graphicsOverviewSchema = z.object({
  type: z.string(),
  listen: text,
  port: count,
  autoport: z.boolean(),
});

/** What the machine page shows of a domain's definition: read from its XML in the mirror. */
export const domainOverviewSchema = domainRefSchema.extend({
  os: z.object({
    type: text,
    arch: text,
    machine: text,
    firmware: z.enum(['bios', 'efi']).nullable(),
    secureBoot: z.boolean().nullable(),
    bootDevices: z.array(z.string()),
    kernel: text,
    commandLine: text,
  }),
  cpu: z.object({
    vcpus: count,
    maximumVcpus: count,
    mode: text,
    model: text,
    topology: z.object({ sockets: count, dies: count, cores: count, threads: count }).nullable(),
  }),
  memory: z.object({ currentKiB: count, maximumKiB: count, hugePages: z.boolean() }),
  clockOffset: text,
  onPoweroff: text,
  onReboot: text,
  onCrash: text,
  disks: z.array(diskOverviewSchema),
  nics: z.array(nicOverviewSchema),
  consoles: z.array(consoleDeviceSchema),
  graphics: z.array(graphicsOverviewSchema),
  videos: z.array(z.string()),
  /** Every other device by its element name: `controller` 5, `rng` 1 … */
  otherDevices: z.array(z.object({ kind: z.string(), count: z.int().positive() })),
  /** Whether the next boot will use another definition than the one that runs. */
  pendingChanges: z.boolean(),
});
export type DomainOverview = z.infer<typeof domainOverviewSchema>;
