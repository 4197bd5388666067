import { z } from 'zod';
import { domainStateSchema } from './domain-state.ts';
import { domainUuidSchema, hostIdSchema } from './ids.ts';

/** One row of the machine list: what the mirror knows of a domain without asking libvirt again. */
export const domainSummarySchema = z.object({
  hostId: hostIdSchema,
  uuid: domainUuidSchema,
  name: z.string(),
  title: z.string().nullable(),
  description: z.string().nullable(),
  tags: z.array(z.string()),
  /** libvirt's numeric id, only while active. */
  id: z.int().nullable(),
  state: domainStateSchema,
  /** A name out of `domainStateReasons[state]`, or `unknown` for one that is newer than this list. */
  stateReason: z.string(),
  /** ISO time at which this server saw the state begin; null where it was there at the first look. */
  stateSince: z.iso.datetime().nullable(),
  /** ISO time at which this server saw the machine start; null while it is off, and where it ran at the first look. */
  activeSince: z.iso.datetime().nullable(),
  persistent: z.boolean(),
  autostart: z.boolean(),
  hasManagedSave: z.boolean(),
  virtType: z.string().nullable(),
  arch: z.string().nullable(),
  /** The guest's system as libosinfo's metadata name it, such as `debian 12`. */
  os: z.string().nullable(),
  vcpus: z.int(),
  maximumVcpus: z.int(),
  memoryKiB: z.int(),
  maximumMemoryKiB: z.int(),
  /** Whether the definition has a serial port or console that can be opened. */
  hasSerialConsole: z.boolean(),
  graphics: z.array(z.string()),
  revision: z.int(),
});
export type DomainSummary = z.infer<typeof domainSummarySchema>;
