import type { HostSummary } from '@guesthouse/contract/host';
import type { HostId } from '@guesthouse/contract/ids';
import { ProblemError } from '../http/problem-error.ts';
import type { Mirror } from './mirror.ts';

/** @throws ProblemError `host_not_found` */
export function requireHost(mirror: Mirror, hostId: HostId): HostSummary {
  const host = mirror.host(hostId);
  if (host) return host;
  throw new ProblemError('host_not_found', `There is no host “${hostId}” here.`);
}
