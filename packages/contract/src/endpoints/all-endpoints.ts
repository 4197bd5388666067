import { accountEndpoints } from './account-endpoints.ts';
import { domainEndpoints } from './domain-endpoints.ts';
import { domainMetadataEndpoints } from './domain-metadata-endpoints.ts';
import { inventoryEndpoints } from './inventory-endpoints.ts';
import { sessionEndpoints } from './session-endpoints.ts';
import { taskEndpoints } from './task-endpoints.ts';

/** Every HTTP endpoint of the API by its operation id. */
export const allEndpoints = {
  ...sessionEndpoints,
  ...accountEndpoints,
  ...inventoryEndpoints,
  ...domainEndpoints,
  ...domainMetadataEndpoints,
  ...taskEndpoints,
};
export type OperationId = keyof typeof allEndpoints;
