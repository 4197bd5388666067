import { z } from 'zod';
import { domainSummarySchema } from './domain.ts';
import { hostSummarySchema } from './host.ts';
import { domainRefSchema, hostIdSchema } from './ids.ts';

/**
 * Where in time a view of the mirror stands. `epoch` names one run of the server; revisions count
 * up within it. A view of another epoch, or of a lower revision, is stale.
 */
export const positionSchema = z.object({ epoch: z.string(), revision: z.int() });
export type Position = z.infer<typeof positionSchema>;

/** All that the caller may see, at one position. */
export const inventorySchema = positionSchema.extend({
  hosts: z.array(hostSummarySchema),
  domains: z.array(domainSummarySchema),
});
export type Inventory = z.infer<typeof inventorySchema>;

/** One coalesced step of the mirror; entities carry the revision at which they changed. */
export const domainChangeSchema = positionSchema.extend({
  changed: z.array(domainSummarySchema),
  removed: z.array(domainRefSchema),
});
export type DomainChange = z.infer<typeof domainChangeSchema>;

export const hostChangeSchema = positionSchema.extend({
  changed: z.array(hostSummarySchema),
  removed: z.array(hostIdSchema),
});
export type HostChange = z.infer<typeof hostChangeSchema>;
