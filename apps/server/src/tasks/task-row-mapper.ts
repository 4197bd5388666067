import { taskSchema, type Task } from '@guesthouse/contract/task';
import type { TaskRow } from '../store/database-schema.ts';

const isoOf = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
const msOf = (iso: string | null) => (iso === null ? null : Date.parse(iso));

export function taskRow(task: Task): TaskRow {
  return {
    task_id: task.taskId,
    kind: task.kind,
    title: task.title,
    subjects: JSON.stringify(task.subjects),
    owner_kind: task.owner.kind,
    owner_name: task.owner.name,
    state: task.state,
    created_at_ms: Date.parse(task.createdAt),
    started_at_ms: msOf(task.startedAt),
    ended_at_ms: msOf(task.endedAt),
    message: task.message,
    problem: task.problem && JSON.stringify(task.problem),
    log: JSON.stringify(task.log),
    revision: task.revision,
  };
}

const valueOf = (json: string): unknown => JSON.parse(json);

/** What a task that is not held in memory was when it was last written: its progress is not kept. */
export function taskOfRow(row: TaskRow): Task {
  return taskSchema.parse({
    taskId: row.task_id,
    kind: row.kind,
    title: row.title,
    subjects: valueOf(row.subjects),
    owner: { kind: row.owner_kind, name: row.owner_name },
    state: row.state,
    progress: null,
    abortable: false,
    aborting: false,
    createdAt: isoOf(row.created_at_ms),
    startedAt: isoOf(row.started_at_ms),
    endedAt: isoOf(row.ended_at_ms),
    message: row.message,
    problem: row.problem === null ? null : valueOf(row.problem),
    log: valueOf(row.log),
    revision: row.revision,
  });
}
