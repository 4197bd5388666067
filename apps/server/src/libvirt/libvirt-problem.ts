import type { LibvirtProblem } from '@guesthouse/contract/problem';
import { ProblemError } from '../http/problem-error.ts';
import { libvirtErrorRule } from './libvirt-error-rules.ts';

/** What was asked of libvirt, for the sentence that tells of its failure. */
export interface Attempt {
  /** An infinitive: `start web-1`, `open the console of web-1`. */
  readonly doing: string;
}

export type LibvirtErrorFields = LibvirtProblem;

/** libvirt's refusal as a problem of our own, its words kept. */
export function problemOfLibvirtError(error: LibvirtErrorFields, attempt: Attempt): ProblemError {
  const { code, codeName, domain, domainName, message } = error;
  const rule = libvirtErrorRule(error);
  return new ProblemError(
    rule.code,
    `libvirt could not ${attempt.doing}: ${message}`,
    {
      ...(rule.hint === undefined ? {} : { hint: rule.hint }),
      libvirt: { code, codeName, domain, domainName, message },
    },
    error,
  );
}

export function timeoutProblem(attempt: Attempt, timeoutMs: number): ProblemError {
  const seconds = Math.round(timeoutMs / 1000);
  return new ProblemError(
    'host_timeout',
    `The host has not answered within ${seconds} s to: ${attempt.doing}.`,
    { hint: 'It may still happen: what libvirt was told cannot be taken back.' },
  );
}

export function closedProblem(attempt: Attempt): ProblemError {
  return new ProblemError(
    'host_unreachable',
    `The connection to the host ended before libvirt could ${attempt.doing}.`,
    { hint: 'The connection is being restored; try again once the host is connected.' },
  );
}
