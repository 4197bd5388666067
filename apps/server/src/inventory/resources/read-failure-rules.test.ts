import { expect, it } from 'vitest';
import { ProblemError } from '../../http/problem-error.ts';
import { readFailure } from './read-failure-rules.ts';

it.each([
  ['libvirt_unsupported', 'unavailable'],
  ['operation_invalid', 'unavailable'],
  ['resource_not_found', 'unavailable'],
  ['host_timeout', 'failed'],
  ['libvirt_failed', 'failed'],
] as const)('takes %s for %s', (code, state) => {
  expect(readFailure(new ProblemError(code, 'because'))).toMatchObject({ state });
});

it('does not let a defect look like an empty list', () => {
  expect(readFailure(new TypeError('x'))).toEqual({
    state: 'failed',
    reason: 'It could not be read.',
  });
});
