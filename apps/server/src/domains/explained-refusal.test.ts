import { expect, it } from 'vitest';
import { ProblemError } from '../http/problem-error.ts';
import { explainedRefusal } from './explained-refusal.ts';

const internal = new ProblemError('libvirt_failed', 'libvirt could not start a: already running');

it('explains by the state what libvirt calls an internal error', () => {
  expect(explainedRefusal(internal, 'start', 'running')).toMatchObject({
    code: 'operation_invalid',
    message: internal.message,
    extra: { hint: 'The machine is running already.' },
  });
});

it.each([
  ['a failure in a state that allows the action', internal, 'shutoff'],
  ['another refusal', new ProblemError('host_timeout', 'late'), 'running'],
  ['anything else', new Error('no'), 'running'],
] as const)('leaves %s as it is', (_, error, state) => {
  expect(explainedRefusal(error, 'start', state)).toBe(error);
});
