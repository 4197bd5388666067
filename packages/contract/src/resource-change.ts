import { z } from 'zod';
import { hostIdSchema, objectUuidSchema } from './ids.ts';
import { positionSchema } from './inventory.ts';
import { resourceCoverageSchema, resourceKinds, type ResourceKind } from './resource.ts';
import { resourceSchemas, type Resource } from './resource-reply.ts';

/** One coalesced step of one kind, on one host, in one parent: what a watched scope is made of. */
function changeOf<K extends ResourceKind>(kind: K) {
  return positionSchema.extend({
    kind: z.literal(kind),
    hostId: hostIdSchema,
    parent: objectUuidSchema.nullable(),
    changed: z.array(resourceSchemas[kind]),
    /** Keys. */
    removed: z.array(z.string()),
    /** Null: as it was. */
    coverage: resourceCoverageSchema.nullable(),
  });
}

export interface ResourceChange<K extends ResourceKind = ResourceKind> {
  epoch: string;
  revision: number;
  kind: K;
  hostId: z.output<typeof hostIdSchema>;
  parent: z.output<typeof objectUuidSchema> | null;
  changed: Resource<K>[];
  removed: string[];
  coverage: z.output<typeof resourceCoverageSchema> | null;
}

export const resourceChangeSchema: z.ZodType<ResourceChange> = z.union(
  resourceKinds.map((kind) => changeOf(kind)),
);
