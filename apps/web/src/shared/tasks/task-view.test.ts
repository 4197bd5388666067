import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { aTask } from '../../testing/tasks.ts';
import { receiveTask, settledTask, tasksQuery } from './task-query.ts';
import { applyTask, newestFirst, taskViewOf } from './task-view.ts';

const task = aTask({ revision: 5 });

it('drops a change that is older than what it has', () => {
  const view = taskViewOf([task]);
  expect(applyTask(view, { ...task, revision: 5, state: 'failed' })).toBe(view);
  const after = applyTask(view, { ...task, revision: 6, state: 'failed' });
  expect(after.get(task.taskId)?.state).toBe('failed');
});

it('shows the newest order first', () => {
  const [older, newer] = [aTask(), aTask()];
  expect(newestFirst(taskViewOf([older, newer]))).toEqual([newer, older]);
});

it('keeps what is under way and forgets the oldest of the others', () => {
  const oldButRunning = aTask({ state: 'running' });
  const ended = Array.from({ length: 401 }, () => aTask({ state: 'succeeded' }));
  const view = ended.reduce(applyTask, taskViewOf([oldButRunning]));
  expect(view.size).toBeLessThanOrEqual(401);
  expect(view.has(oldButRunning.taskId)).toBe(true);
  expect(view.has(ended.at(-1)?.taskId ?? task.taskId)).toBe(true);
  expect(view.has(ended[0]?.taskId ?? task.taskId)).toBe(false);
});

it('tells when a task has ended', async () => {
  const client = new QueryClient();
  client.setQueryData(tasksQuery.queryKey, taskViewOf([task]));
  const settled = settledTask(client, task.taskId);
  receiveTask(client, { ...task, revision: 6 });
  receiveTask(client, { ...task, revision: 7, state: 'aborted' });
  expect((await settled).state).toBe('aborted');
  expect((await settledTask(client, task.taskId)).revision).toBe(7);
});
