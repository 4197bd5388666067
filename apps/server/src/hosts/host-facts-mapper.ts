import type { HostFacts } from '../inventory/mirror.ts';
import type { HostIdentity } from '../libvirt/host-identity.ts';
import type { HostStatus } from '../libvirt/host-status-reducer.ts';
import { redactUri } from '../libvirt/redact-uri.ts';
import type { HostDefinition } from './host-definition.ts';

/** A host as it may be shown: its URI without user and secrets. */
export function hostFacts(
  definition: HostDefinition,
  status: HostStatus,
  identity: HostIdentity,
): HostFacts {
  const uri = redactUri(definition.uri);
  return {
    hostId: definition.hostId,
    label: definition.label ?? identity.hostname ?? uri,
    uri,
    origin: definition.origin,
    removable: isRemovable(definition),
    readOnly: definition.readOnly,
    hasCredentials: definition.credentials !== null,
    state: status.state,
    since: isoTime(status.sinceMs),
    problem: status.problem,
    nextAttemptAt: status.nextAttemptAtMs === null ? null : isoTime(status.nextAttemptAtMs),
    ...identity,
  };
}

/** A host from the command line would be back at the next start. */
export function isRemovable({ origin }: HostDefinition): boolean {
  return origin !== 'configured';
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
