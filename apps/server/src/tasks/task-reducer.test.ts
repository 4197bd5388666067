import { randomUUID } from 'node:crypto';
import { taskLimits, taskSchema, type Task } from '@guesthouse/contract/task';
import { expect, it } from 'vitest';
import { ProblemError } from '../http/problem-error.ts';
import { interruptedMessage, taskReducer, type TaskEvent } from './task-reducer.ts';

const atMs = Date.parse('2026-01-01T00:00:00Z');

const queued: Task = taskSchema.parse({
  taskId: randomUUID(),
  kind: 'domain.save',
  title: 'Save web-1',
  subjects: [],
  owner: { kind: 'account', name: 'ada' },
  state: 'queued',
  progress: null,
  abortable: true,
  aborting: false,
  createdAt: new Date(atMs).toISOString(),
  startedAt: null,
  endedAt: null,
  message: null,
  problem: null,
  revision: 5,
  log: [],
});

const after = (...events: TaskEvent[]) =>
  events.reduce((task, event, index) => taskReducer(task, event, atMs + index), queued);

const problem = new ProblemError('libvirt_failed', 'No space left').toProblem();

it('runs, and ends in words', () => {
  const task = after(
    { kind: 'started' },
    { kind: 'message', text: 'Writing memory' },
    { kind: 'succeeded', result: 'Saved 1 GiB.' },
  );
  expect(task).toMatchObject({
    state: 'succeeded',
    startedAt: '2026-01-01T00:00:00.000Z',
    endedAt: '2026-01-01T00:00:00.002Z',
    message: 'Saved 1 GiB.',
    abortable: false,
  });
  expect(task.log.map(({ text }) => text)).toEqual(['Writing memory', 'Saved 1 GiB.']);
});

it('keeps the last message where there is no result', () => {
  const task = after({ kind: 'message', text: 'Almost' }, { kind: 'succeeded', result: null });
  expect(task.message).toBe('Almost');
});

it.each([
  [{ kind: 'failed', problem }, 'failed', 'No space left'],
  [{ kind: 'aborted' }, 'aborted', 'Aborted.'],
  [{ kind: 'interrupted' }, 'interrupted', interruptedMessage],
] as const)('says how it ended: %o', (event, state, message) => {
  const task = after({ kind: 'started' }, { kind: 'abort-requested', by: 'olga' }, event);
  expect(task).toMatchObject({ state, message, aborting: false, abortable: false });
  expect(task.log.at(-1)?.text).toBe(message);
});

it('stays as it has ended', () => {
  const ended = after({ kind: 'aborted' });
  for (const kind of ['started', 'interrupted', 'aborted'] as const)
    expect(taskReducer(ended, { kind }, atMs + 9)).toBe(ended);
});

it('has a higher revision after every change, even if the clock goes back', () => {
  const one = taskReducer(queued, { kind: 'started' }, atMs);
  const two = taskReducer(one, { kind: 'progress', progress: null }, atMs - 60_000);
  expect(one.revision).toBe(atMs);
  expect(two.revision).toBe(atMs + 1);
});

it('keeps the beginning and the end of a log that is too long', () => {
  const lines = Array.from({ length: taskLimits.logLines + 50 }, (_, index) => String(index));
  const { log } = after(...lines.map((text) => ({ kind: 'log', text }) as const));
  expect(log).toHaveLength(taskLimits.logLines);
  expect(log[0]?.text).toBe('0');
  expect(log.at(-1)?.text).toBe(lines.at(-1));
  const [long] = after({ kind: 'log', text: 'x'.repeat(9_999) }).log;
  expect(long?.text).toHaveLength(taskLimits.logLineCharacters);
});
