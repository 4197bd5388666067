import { accountEndpoints } from './account-endpoints.ts';
import { domainEndpoints } from './domain-endpoints.ts';
import { inventoryEndpoints } from './inventory-endpoints.ts';
import { sessionEndpoints } from './session-endpoints.ts';

/** Every HTTP endpoint of the API by its operation id. */
export const allEndpoints = {
  ...sessionEndpoints,
  ...accountEndpoints,
  ...inventoryEndpoints,
  ...domainEndpoints,
};
export type OperationId = keyof typeof allEndpoints;
