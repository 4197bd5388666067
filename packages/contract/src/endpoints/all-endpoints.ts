import { accountEndpoints } from './account-endpoints.ts';
import { domainEndpoints } from './domain-endpoints.ts';
import { domainMetadataEndpoints } from './domain-metadata-endpoints.ts';
import { hostDetailsEndpoints } from './host-details-endpoints.ts';
import { hostSetupEndpoints } from './host-setup-endpoints.ts';
import { inventoryEndpoints } from './inventory-endpoints.ts';
import { sessionEndpoints } from './session-endpoints.ts';
import { taskEndpoints } from './task-endpoints.ts';

/** What concerns hosts and what is on them. */
export const liveEndpoints = {
  ...inventoryEndpoints,
  ...hostSetupEndpoints,
  ...domainEndpoints,
  ...domainMetadataEndpoints,
  ...taskEndpoints,
  ...hostDetailsEndpoints,
};

/** Every HTTP endpoint of the API by its operation id. */
export const allEndpoints = { ...sessionEndpoints, ...accountEndpoints, ...liveEndpoints };
export type OperationId = keyof typeof allEndpoints;
