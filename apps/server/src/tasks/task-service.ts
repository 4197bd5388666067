import type { TaskId } from '@guesthouse/contract/ids';
import {
  taskLimits,
  type OrderReply,
  type Task,
  type TaskSummary,
} from '@guesthouse/contract/task';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { ProblemError } from '../http/problem-error.ts';
import { problemOf } from '../http/problem-reply.ts';
import type { RoomBroadcaster } from '../socket/client-event-handler.ts';
import type { DatabaseSchema } from '../store/database-schema.ts';
import { ActiveTask } from './active-task.ts';
import { TaskArchive } from './task-archive.ts';
import { TaskLanes } from './task-lanes.ts';
import type { TaskSpec, TaskWork } from './task-work.ts';

export const tasksRoom = 'tasks';

/** Each is an order that somebody gave and that has not ended: nobody gives so many. */
const activeAtMost = 1_000;

export interface TaskServiceDeps {
  readonly db: Kysely<DatabaseSchema>;
  readonly broadcaster: RoomBroadcaster;
  readonly log: Logger;
  /** Told of each task that pages knew of. */
  readonly onEnd?: (task: Task) => void;
  readonly nowMs?: () => number;
  readonly visibleAfterMs?: number;
}

/** Work that outlives the request that asked for it. */
export class TaskService {
  readonly #broadcaster: RoomBroadcaster;
  readonly #log: Logger;
  readonly #onEnd: TaskServiceDeps['onEnd'];
  readonly #nowMs: () => number;
  readonly #visibleAfterMs: number;
  readonly #archive: TaskArchive;
  readonly #lanes = new TaskLanes();
  readonly #active = new Set<ActiveTask>();
  /** Those that pages know of: what ends sooner is nobody's news. */
  readonly #visible = new Map<TaskId, ActiveTask>();

  constructor({ db, broadcaster, log, onEnd, nowMs, visibleAfterMs }: TaskServiceDeps) {
    this.#onEnd = onEnd;
    this.#broadcaster = broadcaster;
    this.#log = log;
    this.#nowMs = nowMs ?? Date.now;
    this.#visibleAfterMs = visibleAfterMs ?? taskLimits.visibleAfterMs;
    this.#archive = new TaskArchive(db, log);
  }

  /** To be called before the first task: what an earlier run left under way has not survived it. */
  async recover(): Promise<void> {
    for (const task of await this.#archive.interruptLeftovers(this.#nowMs())) this.#onEnd?.(task);
  }

  /**
   * Does the work. What ends within a second is done when this resolves, and is no task; what takes
   * longer goes on as one.
   * @throws whatever the work rejects with within that second
   */
  run(spec: TaskSpec, work: TaskWork): Promise<OrderReply> {
    if (this.#active.size >= activeAtMost)
      return Promise.reject(
        new ProblemError('too_many_requests', `${activeAtMost} tasks are under way already.`),
      );
    const active = new ActiveTask(spec, this.#nowMs, (event) => {
      if (this.#visible.has(active.task.taskId)) this.#publish(active, event.kind !== 'progress');
    });
    this.#active.add(active);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        // From here on the task itself tells how it ends.
        this.#visible.set(active.task.taskId, active);
        this.#publish(active, true);
        resolve({ task: summaryOf(active.task) });
      }, this.#visibleAfterMs);
      this.#perform(active, work, spec.lane)
        .then(() => resolve({ task: null }), reject)
        .finally(() => clearTimeout(timer));
    });
  }

  /** Those under way, and the latest of the others. */
  async list(): Promise<TaskSummary[]> {
    const active = [...this.#visible.values()].map(({ task }) => task);
    const ended = await this.#archive.list(taskLimits.listed);
    const known = new Set(active.map(({ taskId }) => taskId));
    return [...active, ...ended.filter(({ taskId }) => !known.has(taskId))]
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
      .map(summaryOf);
  }

  /** @throws ProblemError `task_not_found` */
  async find(taskId: TaskId): Promise<Task> {
    const task = this.#visible.get(taskId)?.task ?? (await this.#archive.find(taskId));
    if (task) return task;
    throw new ProblemError('task_not_found', 'There is no such task, or it has been forgotten.');
  }

  /** @throws ProblemError `task_not_found`, `task_not_abortable` */
  async abort(taskId: TaskId, by: string): Promise<void> {
    const active = this.#visible.get(taskId);
    const { abortable, title } = active?.task ?? (await this.find(taskId));
    if (!active) throw new ProblemError('task_not_abortable', `“${title}” has ended.`);
    if (!abortable)
      throw new ProblemError('task_not_abortable', `libvirt cannot take back “${title}”.`);
    active.requestAbort(by);
  }

  get activeCount(): number {
    return this.#active.size;
  }

  /** What is under way stays so in libvirt, but nobody here will hear of its end. */
  async stop(): Promise<void> {
    for (const active of this.#visible.values()) active.dispatch({ kind: 'interrupted' });
    await this.#archive.written();
  }

  async #perform(active: ActiveTask, work: TaskWork, lane: string | undefined): Promise<void> {
    try {
      const result = await this.#lanes.run(lane, active.signal, () => {
        active.dispatch({ kind: 'started' });
        return work(active.reporter, active.signal);
      });
      active.dispatch({ kind: 'succeeded', result: result ?? null });
    } catch (error) {
      if (active.signal.aborted) active.dispatch({ kind: 'aborted' });
      else this.#failed(active, error);
      throw error;
    } finally {
      this.#active.delete(active);
    }
  }

  #failed(active: ActiveTask, error: unknown): void {
    // An error that the caller still waits for is told, and logged, with the reply.
    if (!this.#visible.has(active.task.taskId)) return;
    active.dispatch({ kind: 'failed', problem: problemOf(error, this.#log) });
  }

  #publish({ task }: ActiveTask, keep: boolean): void {
    this.#broadcaster.to(tasksRoom, 'task:changed', { task: summaryOf(task) });
    if (!keep) return;
    const written = this.#archive.write(task);
    if (task.endedAt === null) return;
    this.#onEnd?.(task);
    // Until its end is written the archive would still say that it runs.
    void written.then(() => this.#visible.delete(task.taskId));
  }
}

function summaryOf({ log: _log, ...summary }: Task): TaskSummary {
  return summary;
}
