import { z } from 'zod';

/** Levels as libvirt numbers them. */
export const logLevels = { 1: 'debug', 2: 'info', 3: 'warning', 4: 'error' } as const;

const maximumLength = 4_096;
/** libvirt itself writes a part as a pattern: `1:qemu` is read back as `1:*qemu*`. */
const filterPattern = /^[1-4]:\+?[\w.*/-]{1,128}$/;
/** libvirtd writes these files as root: only its own directory may be named. */
const outputPattern =
  /^[1-4]:(?:stderr|journald|syslog:[\w.-]{1,64}|file:\/var\/log\/libvirt\/[\w.-]{1,128})$/;

function words(pattern: RegExp, what: string) {
  return z
    .string()
    .trim()
    .max(maximumLength)
    .refine((text) => text === '' || text.split(/\s+/).every((word) => pattern.test(word)), what);
}

/** `1:qemu 3:rpc`: a level and a part of the source each; empty for none. */
export const logFiltersSchema = words(
  filterPattern,
  'each is a level from 1 to 4, a colon and a part of libvirt, such as 1:qemu',
);

/** `3:stderr 1:file:/var/log/libvirt/libvirtd.log`; empty for libvirt's default. */
export const logOutputsSchema = words(
  outputPattern,
  'each is a level from 1 to 4 and stderr, journald, syslog:NAME or file:/var/log/libvirt/NAME',
);

/** What the daemon of a host logs, and where to; or why that cannot be asked for. */
export const daemonLoggingSchema = z.discriminatedUnion('available', [
  z.object({ available: z.literal(true), filters: z.string(), outputs: z.string() }),
  z.object({ available: z.literal(false), reason: z.string() }),
]);
export type DaemonLogging = z.infer<typeof daemonLoggingSchema>;

export const daemonLoggingChangeSchema = z
  .strictObject({ filters: logFiltersSchema.optional(), outputs: logOutputsSchema.optional() })
  .refine((change) => Object.keys(change).length > 0, 'nothing to change');
export type DaemonLoggingChange = z.infer<typeof daemonLoggingChangeSchema>;
