import type { HostSummary } from '@guesthouse/contract/host';
import type { ResourceCoverage } from '@guesthouse/contract/resource';

export interface CoverageNote {
  readonly host: HostSummary;
  readonly words: string;
  /** Something went wrong, as opposed to: there is nothing. */
  readonly isTrouble: boolean;
}

/** What is to be said of hosts whose list is not complete; nothing of the others. */
export function coverageNotes(
  coverage: readonly ResourceCoverage[],
  hosts: ReadonlyMap<HostSummary['hostId'], HostSummary>,
): CoverageNote[] {
  const byHost = new Map(coverage.map((one) => [one.hostId, one]));
  return [...hosts.values()].flatMap((host) => {
    const note = noteOf(host, byHost.get(host.hostId));
    return note ? { host, ...note } : [];
  });
}

function noteOf(
  host: HostSummary,
  coverage: ResourceCoverage | undefined,
): Omit<CoverageNote, 'host'> | null {
  if (host.state !== 'connected') {
    const seen = coverage ? 'as last seen' : 'not seen yet';
    return { words: `${seen}: the host is not connected`, isTrouble: true };
  }
  if (!coverage || coverage.state === 'reading') return { words: 'being read', isTrouble: false };
  if (coverage.state === 'read') return null;
  return { words: coverage.reason ?? 'not available', isTrouble: coverage.state === 'failed' };
}
