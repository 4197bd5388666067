import { accountEndpoints } from './account-endpoints.ts';
import { daemonLoggingEndpoints } from './daemon-logging-endpoints.ts';
import { activityEndpoints } from './activity-endpoints.ts';
import { domainEndpoints } from './domain-endpoints.ts';
import { domainMetadataEndpoints } from './domain-metadata-endpoints.ts';
import { hostDetailsEndpoints } from './host-details-endpoints.ts';
import { hostSetupEndpoints } from './host-setup-endpoints.ts';
import { inventoryEndpoints } from './inventory-endpoints.ts';
import { nodeDeviceOrderEndpoints } from './node-device-order-endpoints.ts';
import { resourceEndpoints } from './resource-endpoints.ts';
import { preferenceEndpoints } from './preference-endpoints.ts';
import { screenshotEndpoints } from './screenshot-endpoints.ts';
import { sessionEndpoints } from './session-endpoints.ts';
import { taskEndpoints } from './task-endpoints.ts';

/** What concerns hosts and what is on them. */
export const liveEndpoints = {
  ...inventoryEndpoints,
  ...hostSetupEndpoints,
  ...domainEndpoints,
  ...domainMetadataEndpoints,
  ...screenshotEndpoints,
  ...taskEndpoints,
  ...activityEndpoints,
  ...hostDetailsEndpoints,
  ...resourceEndpoints,
  ...nodeDeviceOrderEndpoints,
  ...daemonLoggingEndpoints,
};

/** Every HTTP endpoint of the API by its operation id. */
export const allEndpoints = {
  ...sessionEndpoints,
  ...accountEndpoints,
  ...preferenceEndpoints,
  ...liveEndpoints,
};
export type OperationId = keyof typeof allEndpoints;
