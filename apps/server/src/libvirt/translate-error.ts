import {
  LibvirtClosedError,
  LibvirtError,
  LibvirtTimeoutError,
  LibvirtVersionError,
} from '@guesthouse/libvirt';
import { ProblemError } from '../http/problem-error.ts';
import { libvirtErrorRule } from './libvirt-error-rules.ts';
import {
  closedProblem,
  problemOfLibvirtError,
  timeoutProblem,
  type Attempt,
} from './libvirt-problem.ts';

/**
 * Runs a call and turns whatever it rejects with into a problem that may leave the server.
 * @throws ProblemError
 */
export async function translated<T>(attempt: Attempt, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw translateError(error, attempt);
  }
}

export function translateError(error: unknown, attempt: Attempt): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof LibvirtError) return problemOfLibvirtError(error, attempt);
  if (error instanceof LibvirtClosedError) return closedProblem(attempt);
  if (error instanceof LibvirtTimeoutError) return timeoutProblem(attempt, error.timeoutMs);
  if (error instanceof LibvirtVersionError)
    return new ProblemError('libvirt_unsupported', `${error.message}.`, {}, error);
  return new ProblemError('internal', `Guesthouse could not ${attempt.doing}.`, {}, error);
}

/** Whether this hypervisor, or this version of libvirt, does not have what was asked for. */
export function isUnsupported(error: unknown): boolean {
  if (error instanceof LibvirtVersionError) return true;
  return error instanceof LibvirtError && libvirtErrorRule(error).code === 'libvirt_unsupported';
}
