import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { TaskId } from '@guesthouse/contract/ids';
import { taskLimits, type OrderReply, type TaskSummary } from '@guesthouse/contract/task';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ProblemError } from '../http/problem-error.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { interruptedMessage } from './task-reducer.ts';
import { TaskService } from './task-service.ts';
import type { TaskReporter, TaskSpec, TaskWork } from './task-work.ts';

let root: string;
let store: Store;
let sent: TaskSummary[];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'guesthouse-tasks-'));
  store = await openStore(root);
  sent = [];
});
afterEach(async () => {
  await store.close();
  rmSync(root, { recursive: true });
});

const service = (visibleAfterMs = 0) => {
  const record = (_room: string, _event: string, payload: unknown) =>
    void sent.push((payload as { task: TaskSummary }).task);
  return new TaskService({
    db: store.db,
    broadcaster: { to: record, toVolatile: record },
    log: pino({ level: 'silent' }),
    visibleAfterMs,
  });
};

const spec: TaskSpec = {
  kind: 'domain.save',
  title: 'Save web-1',
  subjects: [],
  owner: { kind: 'account', name: 'ada' },
  abortable: true,
};

/** Work whose end the test decides. */
function manual() {
  let end: { resolve: (result?: string) => void; reject: (error: Error) => void };
  let reporter: TaskReporter | undefined;
  const settled = new Promise<string | undefined>((resolve, reject) => {
    end = { resolve, reject };
  });
  const work: TaskWork = (given, signal) => {
    reporter = given;
    signal.addEventListener('abort', () => end.reject(new Error('libvirt: job aborted')));
    return settled;
  };
  return {
    work,
    begun: () => reporter !== undefined,
    reporter: () => reporter as unknown as TaskReporter,
    resolve: (result?: string) => end.resolve(result),
    reject: (error: Error) => end.reject(error),
  };
}

const idOf = ({ task }: OrderReply): TaskId => {
  if (!task) throw new Error('the order was done at once');
  return task.taskId;
};

async function ended(tasks: TaskService, taskId: TaskId) {
  for (;;) {
    const task = await tasks.find(taskId);
    if (task.endedAt !== null) return task;
    await turn();
  }
}

const patient = 60_000;

it('makes no task of what ends soon', async () => {
  const tasks = service(patient);
  expect(await tasks.run(spec, () => Promise.resolve('done'))).toEqual({ task: null });
  expect(sent).toEqual([]);
  expect(await tasks.list()).toEqual([]);
});

it('rejects with what fails soon', async () => {
  const tasks = service(patient);
  const refusal = new ProblemError('operation_invalid', 'It is off.');
  await expect(tasks.run(spec, () => Promise.reject(refusal))).rejects.toBe(refusal);
  expect(sent).toEqual([]);
  expect(tasks.activeCount).toBe(0);
});

it('tells pages what takes longer, and keeps its end', async () => {
  const tasks = service();
  const job = manual();
  const taskId = idOf(await tasks.run(spec, job.work));
  expect(await tasks.list()).toMatchObject([{ taskId, state: 'running', progress: null }]);
  const progress = { fraction: 0.5, doneBytes: 5, totalBytes: 10, remainingMs: null };
  job.reporter().progress(progress);
  job.resolve('Saved.');
  expect(await ended(tasks, taskId)).toMatchObject({ state: 'succeeded', message: 'Saved.' });
  expect(sent.map(({ state }) => state)).toEqual(['running', 'running', 'succeeded']);
  expect(sent[1]?.progress).toEqual(progress);
  expect(await service().list()).toMatchObject([{ taskId, state: 'succeeded' }]);
});

it('keeps why a task failed', async () => {
  const tasks = service();
  const job = manual();
  const taskId = idOf(await tasks.run(spec, job.work));
  job.reject(new ProblemError('libvirt_failed', 'No space left', { hint: 'Make room.' }));
  expect(await ended(tasks, taskId)).toMatchObject({
    state: 'failed',
    problem: { code: 'libvirt_failed', hint: 'Make room.' },
  });
});

it('aborts what can be aborted, once', async () => {
  const tasks = service();
  const job = manual();
  const taskId = idOf(await tasks.run(spec, job.work));
  await tasks.abort(taskId, 'olga');
  const task = await ended(tasks, taskId);
  expect(task.state).toBe('aborted');
  expect(task.log.map(({ text }) => text)).toEqual(['olga asked it to end.', 'Aborted.']);
  await expect(tasks.abort(taskId, 'olga')).rejects.toMatchObject({ code: 'task_not_abortable' });
});

it('refuses to abort what libvirt cannot take back', async () => {
  const tasks = service();
  const job = manual();
  const taskId = idOf(await tasks.run({ ...spec, abortable: false }, job.work));
  await expect(tasks.abort(taskId, 'olga')).rejects.toMatchObject({ code: 'task_not_abortable' });
  job.resolve();
  expect(await ended(tasks, taskId)).toMatchObject({ state: 'succeeded' });
});

it('queues what a lane has no room for, and lets it leave the queue', async () => {
  const tasks = service();
  const jobs = Array.from({ length: 6 }, manual);
  const replies = await Promise.all(
    jobs.map(({ work }) => tasks.run({ ...spec, lane: 'alpha' }, work)),
  );
  const ids = replies.map(idOf);
  const states = async () => {
    const found = await Promise.all(ids.map((id) => tasks.find(id)));
    return found.map(({ state }) => state);
  };
  const other = manual();
  const elsewhere = idOf(await tasks.run({ ...spec, lane: 'beta' }, other.work));
  expect((await states()).slice(3)).toEqual(['running', 'queued', 'queued']);
  expect((await tasks.find(elsewhere)).state).toBe('running');
  other.resolve();

  await tasks.abort(ids[4] as TaskId, 'olga');
  expect(await ended(tasks, ids[4] as TaskId)).toMatchObject({ state: 'aborted', startedAt: null });
  jobs[0]?.resolve();
  await ended(tasks, ids[0] as TaskId);
  while (!jobs[5]?.begun()) await turn();
  expect(jobs[4]?.begun()).toBe(false);
  for (const job of jobs) job.resolve();
  for (const id of ids) await ended(tasks, id);
});

it('leaves nothing running after a stop or a crash of the server', async () => {
  const crashed = service();
  const crashedId = idOf(await crashed.run(spec, manual().work));
  const stopped = service();
  const stoppedId = idOf(await stopped.run(spec, manual().work));
  await stopped.stop();

  const next = service();
  expect((await next.find(stoppedId)).state).toBe('interrupted');
  expect((await next.find(crashedId)).state).toBe('running');
  await next.recover();
  expect(await next.find(crashedId)).toMatchObject({
    state: 'interrupted',
    message: interruptedMessage,
    endedAt: expect.any(String),
  });
});

it('forgets the oldest of those that have ended', async () => {
  let nowMs = 0;
  const tasks = new TaskService({
    db: store.db,
    broadcaster: { to: () => undefined, toVolatile: () => undefined },
    log: pino({ level: 'silent' }),
    visibleAfterMs: 0,
    nowMs: () => ++nowMs,
  });
  const survivor = idOf(await tasks.run(spec, manual().work));
  const job = manual();
  const first = idOf(await tasks.run(spec, job.work));
  job.resolve();
  await ended(tasks, first);
  const jobs = Array.from({ length: taskLimits.kept }, manual);
  for (let begin = 0; begin < jobs.length; begin += 500) {
    const some = jobs.slice(begin, begin + 500);
    const ids = await Promise.all(some.map(async ({ work }) => idOf(await tasks.run(spec, work))));
    for (const each of some) each.resolve();
    for (const id of ids) await ended(tasks, id);
  }
  await expect(tasks.find(first)).rejects.toMatchObject({ code: 'task_not_found' });
  expect((await tasks.find(survivor)).state).toBe('running');
});
