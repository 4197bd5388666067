import type { DomainRef } from './ids.ts';

/** One string per domain, for maps and keys. */
export function domainKey(ref: DomainRef): string {
  return `${ref.hostId}/${ref.uuid}`;
}
