import { adminDocs } from './docs/admin.ts';
import { connectionDocs } from './docs/connection.ts';
import { domainDeviceDocs } from './docs/domain-devices.ts';
import { domainDocs } from './docs/domain.ts';
import { domainGuestDocs } from './docs/domain-guest.ts';
import { domainJobDocs } from './docs/domain-jobs.ts';
import { lookupDocs } from './docs/lookups.ts';
import { networkDocs } from './docs/network.ts';
import { nodeDeviceAndSecretDocs } from './docs/node-device-and-secret.ts';
import { storageDocs } from './docs/storage.ts';
import { versionDocs } from './docs/versions.ts';

/** The files that say what methods do. No function is in two. */
export const noteFiles: readonly Readonly<Record<string, string>>[] = [
  adminDocs,
  connectionDocs,
  domainDeviceDocs,
  domainDocs,
  domainGuestDocs,
  domainJobDocs,
  lookupDocs,
  networkDocs,
  nodeDeviceAndSecretDocs,
  storageDocs,
  versionDocs,
];

/** What a method does, in a few sentences: units, what it gives, and the errors worth knowing. */
export const functionNotes: ReadonlyMap<string, string> = new Map(
  noteFiles.flatMap((notes) => Object.entries(notes)),
);
