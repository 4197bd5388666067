import type { ErrorCode } from '@guesthouse/contract/error-code';
import { ProblemError } from '../../http/problem-error.ts';

export interface ReadFailure {
  readonly state: 'unavailable' | 'failed';
  readonly reason: string;
}

/** A pool that is stopped has no volumes, and one that has gone neither. */
const nothingToRead: ReadonlySet<ErrorCode> = new Set(['operation_invalid', 'resource_not_found']);

/** What a list that could not be had means: that there is nothing, or that nobody knows. */
export function readFailure(error: unknown): ReadFailure {
  if (!(error instanceof ProblemError)) return { state: 'failed', reason: 'It could not be read.' };
  if (error.code === 'libvirt_unsupported')
    return { state: 'unavailable', reason: 'This hypervisor does not have this.' };
  if (nothingToRead.has(error.code))
    return { state: 'unavailable', reason: error.extra.libvirt?.message ?? error.message };
  return { state: 'failed', reason: error.message };
}
