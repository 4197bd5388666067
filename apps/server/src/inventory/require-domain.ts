import type { DomainRef } from '@guesthouse/contract/ids';
import { ProblemError } from '../http/problem-error.ts';
import type { DomainEntry } from './domain-entry.ts';
import type { Mirror } from './mirror.ts';

/** @throws ProblemError `host_not_found`, `domain_not_found` */
export function requireDomain(mirror: Mirror, ref: DomainRef): DomainEntry {
  const host = mirror.host(ref.hostId);
  if (!host) throw new ProblemError('host_not_found', `There is no host “${ref.hostId}” here.`);
  const entry = mirror.domain(ref);
  if (entry) return entry;
  const unsure = host.state !== 'connected';
  throw new ProblemError(
    'domain_not_found',
    `There is no machine ${ref.uuid} on ${host.label}.`,
    unsure ? { hint: 'The host is not connected: it may be there nevertheless.' } : {},
  );
}
