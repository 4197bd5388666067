import { expect, it } from 'vitest';
import { aTask } from '../../../testing/tasks.ts';
import { progressWords } from './progress-words.ts';
import { abortControl, dockTasks } from './task-presentation.ts';

it('says how far a task is, as far as that is known', () => {
  const mebibyte = 1024 * 1024;
  const progress = {
    fraction: 0.42,
    doneBytes: 107 * mebibyte,
    totalBytes: 256 * mebibyte,
    remainingMs: 3_400,
  };
  expect(progressWords({ progress })).toBe('42 % · 107 MiB of 256 MiB · 3 s left');
  const unknown = { fraction: null, totalBytes: null, remainingMs: null };
  expect(progressWords({ progress: { ...unknown, doneBytes: mebibyte } })).toBe('1 MiB');
  expect(progressWords({ progress: { ...unknown, doneBytes: null } })).toBe('');
  expect(progressWords({ progress: null })).toBe('');
});

it('offers to abort only what can be aborted, and says why not', () => {
  const running = aTask({ state: 'running', abortable: true });
  const asker = { role: 'operator', serverReached: true } as const;
  expect(abortControl(running, asker)).toEqual({ can: true });
  expect(abortControl(running, { ...asker, role: 'viewer' })).toMatchObject({
    reason: 'This needs the operator role.',
  });
  expect(abortControl({ ...running, aborting: true }, asker)).toMatchObject({ can: false });
  expect(abortControl({ ...running, abortable: false }, asker)).toMatchObject({ can: false });
  expect(abortControl(running, { ...asker, serverReached: false })).toMatchObject({ can: false });
  expect(abortControl(aTask({ state: 'failed' }), asker)).toMatchObject({ can: false });
});

it('tells what is under way from what has ended', () => {
  const ended = Array.from({ length: 60 }, () => aTask({ state: 'succeeded' }));
  const { active, recent } = dockTasks([aTask({ state: 'queued' }), ...ended]);
  expect(active).toHaveLength(1);
  expect(recent).toHaveLength(50);
});
