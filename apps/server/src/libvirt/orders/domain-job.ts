import type { TaskProgress } from '@guesthouse/contract/task';
import { DomainJobType, type Domain } from '@guesthouse/libvirt';
import { timeLimits } from '../time-limits.ts';
import { jobProgress } from './job-progress-mapper.ts';

const everyMs = 500;
const abortEveryMs = 200;

const running: readonly number[] = [DomainJobType.BOUNDED, DomainJobType.UNBOUNDED];

/**
 * Asks twice a second how far the domain's job is, until `signal` ends it. What cannot be asked (the
 * domain has gone, the driver has no jobs) is not known, which is no error.
 */
export async function watchJob(
  domain: Domain,
  onProgress: (progress: TaskProgress | null) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const progress = await readJob(domain);
    if (progress !== undefined) onProgress(progress);
    await ticked(signal, everyMs);
  }
}

/**
 * Aborts the domain's job. It may not have begun yet, and libvirt aborts nothing in advance: so this
 * goes on until `ended`.
 */
export async function abortJob(domain: Domain, ended: AbortSignal): Promise<void> {
  while (!ended.aborted) {
    await domain.abortJob({ timeoutMs: timeLimits.readMs }).catch(() => undefined);
    await ticked(ended, abortEveryMs);
  }
}

/** Undefined where there is no job just now. */
async function readJob(domain: Domain): Promise<TaskProgress | null | undefined> {
  try {
    const { type, params } = await domain.getJobStats(0, { timeoutMs: timeLimits.readMs });
    return running.includes(type) ? jobProgress(params) : undefined;
  } catch {
    return undefined;
  }
}

function ticked(signal: AbortSignal, afterMs: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, afterMs);
    signal.addEventListener('abort', done);
  });
}
