import { z } from 'zod';
import { hostOriginSchema, hostProblemSchema } from './host.ts';
import { hostUriSchema } from './host-uri.ts';
import { hostIdSchema } from './ids.ts';

/** How people call a host; null: by the name that it gives itself. */
export const hostLabelSchema = z.string().trim().min(1).max(64).nullable();

/** Answers for a host that asks; kept encrypted, and never in a reply. */
export const hostCredentialsSchema = z
  .strictObject({
    username: z.string().trim().min(1).max(256).optional(),
    password: z.string().min(1).max(4096).optional(),
  })
  .refine((given) => given.username !== undefined || given.password !== undefined, {
    message: 'a user name, a password, or both',
  });
export type HostCredentials = z.infer<typeof hostCredentialsSchema>;

export const newHostSchema = z.strictObject({
  label: hostLabelSchema.default(null),
  uri: hostUriSchema,
  readOnly: z.boolean().default(false),
  credentials: hostCredentialsSchema.nullable().default(null),
});
export type NewHost = z.infer<typeof newHostSchema>;

/**
 * What is left out stays. Credentials: null forgets them. They belong to the URI that they were given
 * for: with another URI they are forgotten unless they are given again.
 */
export const hostChangeRequestSchema = z
  .strictObject({
    label: hostLabelSchema.optional(),
    uri: hostUriSchema.optional(),
    readOnly: z.boolean().optional(),
    credentials: hostCredentialsSchema.nullable().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'nothing to change');
export type HostChangeRequest = z.infer<typeof hostChangeRequestSchema>;

/** A host as whoever manages it sets it up. */
export const hostSetupSchema = z.object({
  hostId: hostIdSchema,
  label: hostLabelSchema,
  /** Whole for a host that was added, with its user; of others without what could be a secret. */
  uri: z.string(),
  readOnly: z.boolean(),
  origin: hostOriginSchema,
  hasCredentials: z.boolean(),
});
export type HostSetup = z.infer<typeof hostSetupSchema>;

export const hostTestSchema = z.strictObject({
  uri: hostUriSchema,
  readOnly: z.boolean().default(false),
  credentials: hostCredentialsSchema.nullable().default(null),
  /** Whose kept credentials to use where none are given and its URI is this one. */
  hostId: hostIdSchema.optional(),
});
export type HostTest = z.infer<typeof hostTestSchema>;

/** What a trial connection found. */
export const hostTestResultSchema = z.discriminatedUnion('reached', [
  z.object({
    reached: z.literal(true),
    tookMs: z.int(),
    hostname: z.string().nullable(),
    hypervisor: z.string().nullable(),
    hypervisorVersion: z.string().nullable(),
    libvirtVersion: z.string().nullable(),
    machines: z.int(),
  }),
  z.object({ reached: z.literal(false), tookMs: z.int(), problem: hostProblemSchema }),
]);
export type HostTestResult = z.infer<typeof hostTestResultSchema>;
