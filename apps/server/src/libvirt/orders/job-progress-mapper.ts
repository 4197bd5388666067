import type { TaskProgress } from '@guesthouse/contract/task';

type JobStats = Readonly<Record<string, unknown>>;

/** An estimate from the first hundredths would jump about. */
const estimateFromFraction = 0.03;

const numberOf = (value: unknown): number | null =>
  typeof value === 'bigint' || typeof value === 'number' ? Number(value) : null;

/**
 * How far a job is that copies data, from virDomainGetJobStats (`data_total`, `data_remaining`,
 * `time_elapsed`). A dump of the memory alone has only `memory_total` and `memory_remaining`. Null
 * while libvirt has not counted anything.
 */
export function jobProgress(stats: JobStats): TaskProgress | null {
  const counted = 'data_total' in stats ? 'data' : 'memory';
  const totalBytes = numberOf(stats[`${counted}_total`]);
  const remainingBytes = numberOf(stats[`${counted}_remaining`]);
  if (totalBytes === null || totalBytes === 0) return null;
  if (remainingBytes === null)
    return { fraction: null, doneBytes: null, totalBytes, remainingMs: null };
  const doneBytes = Math.max(0, totalBytes - remainingBytes);
  const fraction = Math.min(1, doneBytes / totalBytes);
  const given = numberOf(stats['time_remaining']);
  return { fraction, doneBytes, totalBytes, remainingMs: given ?? estimate(stats, fraction) };
}

function estimate(stats: JobStats, fraction: number): number | null {
  const elapsedMs = numberOf(stats['time_elapsed']);
  if (elapsedMs === null || fraction < estimateFromFraction) return null;
  return Math.round((elapsedMs / fraction) * (1 - fraction));
}
