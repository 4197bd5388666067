import { errorKind, type ErrorCode } from '@guesthouse/contract/error-code';
import type { Problem } from '@guesthouse/contract/problem';

/** The server's own words about what it refused or could not do. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }

  get code(): ErrorCode {
    return this.problem.code;
  }
}

/** No answer at all: the server is down or the network is. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable';
}

export function isProblem(error: unknown, code: ErrorCode): error is ApiProblem {
  return error instanceof ApiProblem && error.code === code;
}

/** What to tell a person about any error: a short title, a sentence, and what to do if known. */
export interface ErrorWords {
  readonly title: string;
  readonly detail: string;
  readonly hint: string | null;
}

export function errorWords(error: unknown): ErrorWords {
  if (error instanceof ApiProblem) {
    const { code, detail, hint, libvirt } = error.problem;
    const said =
      libvirt && !detail.includes(libvirt.message) ? `libvirt: ${libvirt.message}` : null;
    return {
      title: errorKind(code).title,
      detail: said === null ? detail : `${detail} ${said}`,
      hint: hint ?? null,
    };
  }
  if (error instanceof ServerUnreachable)
    return {
      title: 'The Guesthouse server does not answer',
      detail: 'Nothing was changed.',
      hint: 'Look whether it still runs; this page reconnects by itself.',
    };
  return {
    title: 'Something went wrong in the page',
    detail: error instanceof Error ? error.message : String(error),
    hint: 'Reload the page.',
  };
}
