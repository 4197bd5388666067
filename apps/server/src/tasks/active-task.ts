import { randomUUID } from 'node:crypto';
import { taskIdSchema } from '@guesthouse/contract/ids';
import { taskLimits, type Task } from '@guesthouse/contract/task';
import { taskReducer, type TaskEvent } from './task-reducer.ts';
import type { TaskReporter, TaskSpec } from './task-work.ts';

type Listener = (event: TaskEvent) => void;

/** One task under way: what it is now, and how to end it. */
export class ActiveTask {
  readonly reporter: TaskReporter = {
    progress: (progress) => this.dispatch({ kind: 'progress', progress }),
    message: (text) => this.dispatch({ kind: 'message', text }),
    log: (text) => this.dispatch({ kind: 'log', text }),
  };
  readonly #abort = new AbortController();
  readonly #nowMs: () => number;
  readonly #onChange: Listener;
  #task: Task;

  constructor(spec: TaskSpec, nowMs: () => number, onChange: Listener) {
    this.#nowMs = nowMs;
    this.#onChange = onChange;
    this.#task = newTask(spec, nowMs());
  }

  get task(): Task {
    return this.#task;
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  dispatch(event: TaskEvent): void {
    const after = taskReducer(this.#task, event, this.#nowMs());
    if (after === this.#task) return;
    this.#task = after;
    this.#onChange(event);
  }

  requestAbort(by: string): void {
    if (this.signal.aborted) return;
    this.dispatch({ kind: 'abort-requested', by });
    this.#abort.abort(new DOMException('the task was aborted', 'AbortError'));
  }
}

function newTask(spec: TaskSpec, nowMs: number): Task {
  return {
    taskId: taskIdSchema.parse(randomUUID()),
    kind: spec.kind,
    title: spec.title,
    subjects: spec.subjects.slice(0, taskLimits.subjects),
    owner: spec.owner,
    state: 'queued',
    progress: null,
    abortable: spec.abortable ?? false,
    aborting: false,
    createdAt: new Date(nowMs).toISOString(),
    startedAt: null,
    endedAt: null,
    message: null,
    problem: null,
    revision: nowMs,
    log: [],
  };
}
