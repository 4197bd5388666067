import { z } from 'zod';
import { hostIdSchema, objectUuidSchema, type HostId } from './ids.ts';

/**
 * What hosts have beside machines. Each kind is a collection of its own: fetched when a page opens it,
 * followed by changes while the page watches it, and never a part of the first inventory.
 */
export const resourceKinds = [
  'network',
  'storage-pool',
  'storage-volume',
  'dhcp-lease',
  'node-device',
  'host-interface',
  'secret',
  'nwfilter',
  'domain-attachments',
] as const;
export const resourceKindSchema = z.enum(resourceKinds);
export type ResourceKind = z.infer<typeof resourceKindSchema>;

/** Kinds that are read for one parent at a time, and only while somebody looks: pools and networks. */
export const nestedKinds = ['storage-volume', 'dhcp-lease'] as const satisfies ResourceKind[];
export type NestedKind = (typeof nestedKinds)[number];

/** What every resource carries. */
export const resourceBase = {
  /** One string per thing, unique in its kind: for maps and keys. */
  key: z.string(),
  hostId: hostIdSchema,
  /** The revision of its kind at which it changed last. */
  revision: z.int(),
};

/**
 * How far one host, or one parent on it, has been read. `reading`: what there is may not be all.
 * `unavailable`: there is nothing to read, and the reason says why, such as a hypervisor without
 * storage. `failed`: it could not be read and is tried again.
 */
export const resourceCoverageSchema = z.object({
  hostId: hostIdSchema,
  /** The pool or network of a nested kind. */
  parent: objectUuidSchema.nullable(),
  state: z.enum(['reading', 'read', 'unavailable', 'failed']),
  reason: z.string().nullable(),
  /** How many there will be, as soon as that is known. */
  total: z.int().nullable(),
});
export type ResourceCoverage = z.infer<typeof resourceCoverageSchema>;

/** What a page watches: a whole kind, one host of it, or what one pool or network has. */
export const resourceScopeSchema = z
  .strictObject({
    kind: resourceKindSchema,
    /** null: of every host. */
    hostId: hostIdSchema.nullable(),
    parent: objectUuidSchema.nullable(),
  })
  .refine(
    ({ kind, hostId, parent }) =>
      isNested(kind) ? hostId !== null && parent !== null : parent === null,
    { message: 'volumes and leases have a host and a parent; other kinds have no parent' },
  );
export type ResourceScope = z.infer<typeof resourceScopeSchema>;

export function isNested(kind: ResourceKind): kind is NestedKind {
  return (nestedKinds as readonly ResourceKind[]).includes(kind);
}

/** The key of a thing by its host and the rest of its address. */
export function resourceKey(hostId: HostId, ...rest: readonly string[]): string {
  return [hostId, ...rest].join('/');
}
