import type { ErrorCode } from '@guesthouse/contract/error-code';
import { describe, expect, it } from 'vitest';
import { ApiProblem, ServerUnreachable } from '../../../shared/api/api-problem.ts';
import { entryProblem } from './entry-problem.ts';
import { setupCodeFrom } from './setup-code.ts';

function problem(code: ErrorCode, retryAfterSeconds?: number): ApiProblem {
  const words = { type: 'about:blank', title: 't', status: 400, detail: 'd', code };
  return new ApiProblem(retryAfterSeconds === undefined ? words : { ...words, retryAfterSeconds });
}

describe('what is said at the door', () => {
  it('tells how long to wait', () => {
    expect(entryProblem(problem('too_many_requests', 40)).detail).toBe('Try again in 40 seconds.');
    expect(entryProblem(problem('too_many_requests', 300)).detail).toBe('Try again in 5 minutes.');
  });

  it('does not tell which of name and password was wrong', () =>
    expect(entryProblem(problem('sign_in_failed')).title).toBe('User name or password is wrong'));

  it('names a server that does not answer', () =>
    expect(entryProblem(new ServerUnreachable()).title).toContain('does not answer'));
});

describe('the setup code of an address', () => {
  it.each([
    ['#code=AB12-CD34', 'AB12-CD34'],
    ['#AB12-CD34', 'AB12-CD34'],
    ['', ''],
    ['#other=1', ''],
  ])('%s', (fragment, code) => expect(setupCodeFrom(fragment)).toBe(code));
});
