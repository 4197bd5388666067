import { expect, test } from 'vitest';
import { HashingGate } from './hashing-gate.ts';

function deferred() {
  let finish: (() => void) | undefined;
  const promise = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { promise, finish: () => finish?.() };
}

test('runs two, lets some wait in order, and refuses the rest', async () => {
  const gate = new HashingGate({ concurrency: 2, queueLength: 1 });
  const tasks = [deferred(), deferred(), deferred()];
  const started: number[] = [];
  const runs = tasks.map((task, index) =>
    gate.run(() => {
      started.push(index);
      return task.promise;
    }),
  );
  await expect(gate.run(() => Promise.resolve())).rejects.toMatchObject({
    code: 'too_many_requests',
  });
  await Promise.resolve();
  expect(started).toEqual([0, 1]);
  tasks[1]!.finish();
  await runs[1];
  tasks[2]!.finish();
  await runs[2];
  expect(started).toEqual([0, 1, 2]);
  tasks[0]!.finish();
  await runs[0];
});

test('a task that fails gives its place back', async () => {
  const gate = new HashingGate({ concurrency: 1, queueLength: 0 });
  await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(gate.run(() => Promise.resolve('next'))).resolves.toBe('next');
});
