import type { ErrorCode } from '@guesthouse/contract/error-code';
import type { Problem } from '@guesthouse/contract/problem';
import { ApiProblem, errorWords } from '../../../shared/api/api-problem.ts';

function waitWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}

interface EntryWords {
  readonly title: string;
  readonly detail: string | null;
}

function throttled({ retryAfterSeconds }: Problem): EntryWords {
  const detail =
    retryAfterSeconds === undefined
      ? 'Wait a little, then try again.'
      : `Try again in ${waitWords(retryAfterSeconds)}.`;
  return { title: 'Too many attempts', detail };
}

/** The refusals that somebody at the door can do something about. */
const ownWords: Partial<Record<ErrorCode, (problem: Problem) => EntryWords>> = {
  sign_in_failed: () => ({ title: 'User name or password is wrong', detail: null }),
  too_many_requests: throttled,
  setup_code_wrong: () => ({
    title: 'The setup code is wrong',
    detail: 'It stands in the terminal where Guesthouse was started, and is made anew each time.',
  }),
  setup_done: () => ({
    title: 'The first account exists already',
    detail: 'Sign in with it.',
  }),
};

/** What to say above a form that let nobody in. */
export function entryProblem(error: unknown): EntryWords {
  const { title, detail, hint } = errorWords(error);
  if (!(error instanceof ApiProblem)) return { title, detail: hint };
  return ownWords[error.code]?.(error.problem) ?? { title, detail };
}
