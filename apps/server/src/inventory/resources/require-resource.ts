import type { HostSummary } from '@guesthouse/contract/host';
import type { HostId } from '@guesthouse/contract/ids';
import type { ResourceKind } from '@guesthouse/contract/resource';
import { ProblemError } from '../../http/problem-error.ts';
import type { Mirror } from '../mirror.ts';
import type { ResourceEntry } from './resource-facts.ts';

/** @throws ProblemError `host_not_found` */
export function requireHost(mirror: Mirror, hostId: HostId): HostSummary {
  const host = mirror.host(hostId);
  if (host) return host;
  throw new ProblemError('host_not_found', `There is no host “${hostId}” here.`);
}

/** @throws ProblemError `host_not_found`, `resource_not_found` */
export function requireResource<K extends ResourceKind>(
  mirror: Mirror,
  kind: K,
  hostId: HostId,
  id: string,
): ResourceEntry<K> {
  const host = requireHost(mirror, hostId);
  const entry = mirror.resources.table(kind).get(hostId, id);
  if (entry) return entry;
  const unsure = host.state !== 'connected';
  throw new ProblemError(
    'resource_not_found',
    `There is no ${kind.replace('-', ' ')} ${id} on ${host.label}.`,
    unsure ? { hint: 'The host is not connected: it may be there nevertheless.' } : {},
  );
}
