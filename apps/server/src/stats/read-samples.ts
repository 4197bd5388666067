import type { DomainUuid } from '@guesthouse/contract/ids';
import type { Sample } from '@guesthouse/contract/stats';
import type { DomainStats } from '../libvirt/domain-stats.ts';
import type { CounterReading } from './domain-counters.ts';
import { domainCounters } from './domain-counters-mapper.ts';
import { rates } from './rates.ts';
import { statsLimits } from './stats-limits.ts';

/** A sample, and the reading that the next one is compared with. */
export interface SampledDomain {
  readonly uuid: DomainUuid;
  readonly reading: CounterReading;
  readonly sample: Sample;
}

const maximumElapsedNs = statsLimits.maximumElapsedMs * 1e6;

/** One domain's bulk statistics as a sample. */
export function sampledDomain(
  stats: DomainStats,
  runId: number | null,
  previous: CounterReading | null,
): SampledDomain {
  const { uuid, atNs, fields } = stats;
  const reading = { counters: domainCounters(fields), atNs, runId };
  // Not timeOrigin: the monotonic clock stands while a machine sleeps, the calendar does not.
  const atMs = Math.round(Date.now() - (performance.now() - atNs / 1e6));
  return { uuid, reading, sample: { atMs, ...rates(previous, reading, maximumElapsedNs) } };
}
