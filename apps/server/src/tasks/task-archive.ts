import type { TaskId } from '@guesthouse/contract/ids';
import { taskLimits, type Task } from '@guesthouse/contract/task';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { DatabaseSchema } from '../store/database-schema.ts';
import {
  findTaskRow,
  listActiveTaskRows,
  listTaskRows,
  pruneTasks,
  putTask,
} from '../store/task-store.ts';
import { taskReducer } from './task-reducer.ts';
import { taskOfRow, taskRow } from './task-row-mapper.ts';

/** Tasks in the store. A store that fails keeps no task from its end. */
export class TaskArchive {
  readonly #db: Kysely<DatabaseSchema>;
  readonly #log: Logger;
  #writing: Promise<void> = Promise.resolve();

  constructor(db: Kysely<DatabaseSchema>, log: Logger) {
    this.#db = db;
    this.#log = log;
  }

  async interruptLeftovers(nowMs: number): Promise<Task[]> {
    const interrupted: Task[] = [];
    for (const row of await listActiveTaskRows(this.#db)) {
      const task = taskReducer(taskOfRow(row), { kind: 'interrupted' }, nowMs);
      await putTask(this.#db, taskRow(task));
      interrupted.push(task);
    }
    return interrupted;
  }

  /** In the order of the calls; resolves when it is written or has failed. */
  write(task: Task): Promise<void> {
    this.#writing = this.#writing.then(() => this.#put(task));
    return this.#writing;
  }

  /** Resolves when nothing waits to be written. */
  written(): Promise<void> {
    return this.#writing;
  }

  async list(limit: number): Promise<Task[]> {
    return (await listTaskRows(this.#db, limit)).map(taskOfRow);
  }

  async find(taskId: TaskId): Promise<Task | null> {
    const row = await findTaskRow(this.#db, taskId);
    return row ? taskOfRow(row) : null;
  }

  async #put(task: Task): Promise<void> {
    try {
      await putTask(this.#db, taskRow(task));
      if (task.endedAt !== null) await pruneTasks(this.#db, taskLimits.kept);
    } catch (error) {
      this.#log.error({ err: error, taskId: task.taskId }, 'a task could not be written');
    }
  }
}
