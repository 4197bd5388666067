import { z } from 'zod';
import { positionSchema } from './inventory.ts';
import { resourceCoverageSchema, type ResourceKind } from './resource.ts';
import { domainAttachmentsSchema } from './resources/domain-attachments.ts';
import { hostInterfaceSummarySchema } from './resources/host-interface.ts';
import { dhcpLeaseSchema, networkSummarySchema } from './resources/network.ts';
import { nodeDeviceSummarySchema } from './resources/node-device.ts';
import { nwfilterSummarySchema } from './resources/nwfilter.ts';
import { secretSummarySchema } from './resources/secret.ts';
import { storagePoolSummarySchema, storageVolumeSummarySchema } from './resources/storage.ts';

/** What each kind consists of. */
export const resourceSchemas = {
  network: networkSummarySchema,
  'storage-pool': storagePoolSummarySchema,
  'storage-volume': storageVolumeSummarySchema,
  'dhcp-lease': dhcpLeaseSchema,
  'node-device': nodeDeviceSummarySchema,
  'host-interface': hostInterfaceSummarySchema,
  secret: secretSummarySchema,
  nwfilter: nwfilterSummarySchema,
  'domain-attachments': domainAttachmentsSchema,
} as const satisfies Record<ResourceKind, z.ZodType>;

export type Resource<K extends ResourceKind = ResourceKind> = z.output<(typeof resourceSchemas)[K]>;

/** Everything of a kind that was asked for, at one position; revisions count within the kind. */
export function resourceReply<K extends ResourceKind>(kind: K) {
  return positionSchema.extend({
    items: z.array(resourceSchemas[kind]),
    coverage: z.array(resourceCoverageSchema),
  });
}

export interface ResourceReply<K extends ResourceKind = ResourceKind> {
  epoch: string;
  revision: number;
  items: Resource<K>[];
  coverage: z.output<typeof resourceCoverageSchema>[];
}
