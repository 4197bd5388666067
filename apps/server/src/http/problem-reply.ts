import { errorKind } from '@guesthouse/contract/error-code';
import type { Problem } from '@guesthouse/contract/problem';
import type { Logger } from 'pino';
import { z } from 'zod';
import { ProblemError } from './problem-error.ts';

/**
 * The one place where an error becomes words for the caller. What is not a `ProblemError` is a
 * defect: logged in full, told as `internal` without a detail of it.
 */
export function problemOf(error: unknown, log: Logger): Problem {
  if (error instanceof ProblemError) {
    if (errorKind(error.code).report) log.error({ err: error }, error.message);
    return error.toProblem();
  }
  log.error({ err: withoutInput(error) }, 'unexpected error');
  return new ProblemError('internal', 'The server made a mistake; its log says more.').toProblem();
}

/** What did not fit a schema, by path; never the value itself, which may be a password. */
export function validationError(error: z.ZodError): ProblemError {
  const issues = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const first = issues[0];
  const where = first === undefined || first.path === '' ? '' : `${first.path}: `;
  return new ProblemError('validation_failed', `${where}${first?.message ?? 'not valid'}`, {
    issues,
  });
}

function withoutInput(error: unknown): unknown {
  if (!(error instanceof z.ZodError)) return error;
  return new Error(`a value of ours does not fit the contract: ${z.prettifyError(error)}`);
}
