import type { DomainOverview } from '@guesthouse/contract/domain-overview';
import type { domainEndpoints } from '@guesthouse/contract/endpoints/domain-endpoints';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import type { DomainEntry } from '../inventory/domain-entry.ts';
import type { Mirror } from '../inventory/mirror.ts';
import { requireDomain } from '../inventory/require-domain.ts';
import { domainOverview } from './domain-overview-mapper.ts';

export function domainHandlers(
  mirror: Mirror,
): EndpointHandlers<Pick<typeof domainEndpoints, 'getDomain' | 'getDomainXml'>> {
  // An entry is another object after each change, so that what was read from it stays true of it.
  const overviews = new WeakMap<DomainEntry, DomainOverview>();
  const overviewOf = (entry: DomainEntry): DomainOverview => {
    const known = overviews.get(entry);
    if (known) return known;
    const overview = domainOverview(entry);
    overviews.set(entry, overview);
    return overview;
  };
  return {
    getDomain: ({ params }) => {
      const entry = requireDomain(mirror, params);
      return { domain: entry.summary, overview: overviewOf(entry) };
    },
    getDomainXml: ({ params }) => ({ xml: requireDomain(mirror, params).xml }),
  };
}
