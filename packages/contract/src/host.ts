import { z } from 'zod';
import { hostIdSchema } from './ids.ts';

export const hostStates = ['connecting', 'connected', 'unreachable'] as const;
export const hostStateSchema = z.enum(hostStates);
export type HostState = z.infer<typeof hostStateSchema>;

/**
 * Where a host comes from: found on this machine, given by `--connect`, added by a person, or the
 * demonstration.
 */
export const hostOriginSchema = z.enum(['discovered', 'configured', 'added', 'demo']);
export type HostOrigin = z.infer<typeof hostOriginSchema>;

export const credentialKinds = ['username', 'password'] as const;
export const credentialKindSchema = z.enum(credentialKinds);
export type CredentialKind = z.infer<typeof credentialKindSchema>;

/** Something that a host asked for while it was being connected to, in its own words. */
export const hostPromptSchema = z.object({ kind: credentialKindSchema, text: z.string() });
export type HostPrompt = z.infer<typeof hostPromptSchema>;

/** Why a host is not connected, in words that help. */
export const hostProblemSchema = z.object({
  message: z.string(),
  hint: z.string().nullable(),
  libvirtCode: z.int().nullable(),
  /** What the host asked for and did not get, or got and refused; it is not asked again by itself. */
  prompts: z.array(hostPromptSchema),
});
export type HostProblem = z.infer<typeof hostProblemSchema>;

export const hostSummarySchema = z.object({
  hostId: hostIdSchema,
  label: z.string(),
  /** Without user information or query secrets. */
  uri: z.string(),
  origin: hostOriginSchema,
  removable: z.boolean(),
  /** Whether it was connected to for looking only. */
  readOnly: z.boolean(),
  hasCredentials: z.boolean(),
  state: hostStateSchema,
  /** ISO time at which `state` began. */
  since: z.iso.datetime(),
  problem: hostProblemSchema.nullable(),
  /** ISO time of the next attempt to connect while unreachable. */
  nextAttemptAt: z.iso.datetime().nullable(),
  /** The rest is null until the host has been reached once, and keeps its last value afterwards. */
  hostname: z.string().nullable(),
  hypervisor: z.string().nullable(),
  hypervisorVersion: z.string().nullable(),
  libvirtVersion: z.string().nullable(),
  cpuModel: z.string().nullable(),
  cpus: z.int().nullable(),
  memoryKiB: z.int().nullable(),
  revision: z.int(),
});
export type HostSummary = z.infer<typeof hostSummarySchema>;
