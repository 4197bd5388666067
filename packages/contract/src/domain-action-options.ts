import { z } from 'zod';
import type { DomainAction } from './domain-action.ts';
import { domainNameSchema } from './domain-name.ts';
import { guestKeys } from './guest-keys.ts';
import { hostPathSchema } from './host-path.ts';

const off = z.boolean().default(false);

/** How the guest is asked; `default` leaves it to the hypervisor. */
export const askModes = ['default', 'acpi', 'agent', 'initctl', 'signal', 'paravirt'] as const;
export type AskMode = (typeof askModes)[number];
const askMode = z.enum(askModes).default('default');

/** What a saved machine does when it is restored: go on as it was, run, or wait. */
export const restoredStates = ['as-saved', 'running', 'paused'] as const;
export type RestoredState = (typeof restoredStates)[number];
export const restoredStateSchema = z.enum(restoredStates).default('as-saved');

export const dumpFormats = ['raw', 'kdump-zlib', 'kdump-lzo', 'kdump-snappy', 'win-dmp'] as const;
export type DumpFormat = (typeof dumpFormats)[number];

/**
 * What the machine does for the dump: pause and go on, run on meanwhile, be left crashed, or be
 * reset afterwards. libvirt takes no two of them together.
 */
export const dumpConducts = ['pause', 'live', 'crash', 'reset'] as const;
export type DumpConduct = (typeof dumpConducts)[number];

export const powerManagementTargets = ['mem', 'disk', 'hybrid'] as const;
export type PowerManagementTarget = (typeof powerManagementTargets)[number];

/** What an undefined machine leaves behind, each kept unless it is named. */
const leftovers = {
  removeManagedSave: off,
  removeSnapshotMetadata: off,
  removeCheckpointMetadata: off,
  removeNvram: off,
  removeTpm: off,
};

const coreDump = z
  .strictObject({
    path: hostPathSchema,
    format: z.enum(dumpFormats).default('raw'),
    /** Memory as an ELF file, without the state of the devices. */
    memoryOnly: off,
    conduct: z.enum(dumpConducts).default('pause'),
    bypassCache: off,
  })
  .refine(({ format, memoryOnly }) => memoryOnly || format === 'raw', {
    path: ['format'],
    message: 'this format is for dumps of the memory only',
  });

/** The body of each action's endpoint. What has a default may be left out. */
export const domainActionOptions = {
  start: z
    .strictObject({
      paused: off,
      /** Of a saved machine: read its image around the host's page cache. */
      bypassCache: off,
      /** Of a saved machine: throw its image away and boot. */
      forceBoot: off,
    })
    .prefault({}),
  shutdown: z.strictObject({ mode: askMode }).prefault({}),
  reboot: z.strictObject({ mode: askMode }).prefault({}),
  reset: z.strictObject({}).prefault({}),
  'force-off': z
    .strictObject({
      /** Only if the hypervisor process ends by itself, with its caches written; else nothing happens. */
      graceful: off,
    })
    .prefault({}),
  pause: z.strictObject({}).prefault({}),
  resume: z.strictObject({}).prefault({}),
  'pm-suspend': z
    .strictObject({ target: z.enum(powerManagementTargets).default('mem') })
    .prefault({}),
  'pm-wakeup': z.strictObject({}).prefault({}),
  'managed-save': z.strictObject({ bypassCache: off, restored: restoredStateSchema }).prefault({}),
  'managed-save-remove': z.strictObject({}).prefault({}),
  save: z.strictObject({
    path: hostPathSchema,
    bypassCache: off,
    restored: restoredStateSchema,
  }),
  'core-dump': coreDump,
  'inject-nmi': z.strictObject({}).prefault({}),
  'send-keys': z.strictObject({
    /** Pressed together. */
    keys: z.array(z.enum(guestKeys)).min(1).max(16),
    holdMs: z.int().min(0).max(10_000).default(50),
  }),
  'set-autostart': z.strictObject({ autostart: z.boolean() }),
  rename: z.strictObject({ name: domainNameSchema }),
  undefine: z.strictObject(leftovers).prefault({}),
  delete: z
    .strictObject({
      ...leftovers,
      /** Force off first if it runs. */
      forceOff: off,
      /** Disks whose volumes are deleted, by the names that the machine has for them, such as `vda`. */
      disks: z.array(z.string().min(1).max(64)).max(100).default([]),
    })
    .prefault({}),
} as const satisfies Record<DomainAction, z.ZodType>;

export type DomainActionOptions<A extends DomainAction> = z.output<(typeof domainActionOptions)[A]>;
