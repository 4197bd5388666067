import type { HostSummary } from '@guesthouse/contract/host';
import type { ResourceCoverage } from '@guesthouse/contract/resource';

export interface Absence {
  readonly title: string;
  readonly why: string;
}

/**
 * Why a thing that an address names is not among what is known of its host: gone is told from not read.
 *
 * @param what in small letters, such as `storage pool`
 */
export function absenceWords(
  what: string,
  host: HostSummary | undefined,
  coverage: ResourceCoverage | undefined,
): Absence {
  if (!host)
    return {
      title: `This ${what} is not there`,
      why: 'Its host is not in the list: it has been removed from it, or the address is wrong.',
    };
  if (host.state !== 'connected')
    return {
      title: `This ${what} has not been read`,
      why: `${host.label} is not connected, and nothing of that name was known before. It may be there: it appears as soon as the host is reached.`,
    };
  if (coverage?.state === 'failed' || coverage?.state === 'unavailable')
    return {
      title: `This ${what} has not been read`,
      why: `${host.label} does not tell: ${coverage.reason ?? 'libvirt gave no reason.'}`,
    };
  return {
    title: `This ${what} is not there`,
    why: `${host.label} has been read, and has no such ${what}: it was removed, or the address is wrong.`,
  };
}
