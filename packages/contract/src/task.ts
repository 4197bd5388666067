import { z } from 'zod';
import { taskIdSchema } from './ids.ts';
import { problemSchema } from './problem.ts';
import { subjectSchema } from './subject.ts';

/**
 * `interrupted`: the server ended while the task ran. What became of it only libvirt knows, and the
 * task says so.
 */
export const taskStates = [
  'queued',
  'running',
  'succeeded',
  'failed',
  'aborted',
  'interrupted',
] as const;
export const taskStateSchema = z.enum(taskStates);
export type TaskState = z.infer<typeof taskStateSchema>;

/** Whether a task of this state is still under way. */
export const taskIsActive: Record<TaskState, boolean> = {
  queued: true,
  running: true,
  succeeded: false,
  failed: false,
  aborted: false,
  interrupted: false,
};

export const taskLimits = {
  /** Ended tasks that are kept; older ones are forgotten. */
  kept: 1_000,
  /** Tasks in one reply. */
  listed: 200,
  logLines: 200,
  logLineCharacters: 500,
  subjects: 50,
  /** An action that ends within this time is no task: nobody has to look after it. */
  visibleAfterMs: 1_000,
} as const;

/** How far a task is; null wherever that is not known, and never 0 instead. */
export const taskProgressSchema = z.object({
  /** 0 to 1. */
  fraction: z.number().min(0).max(1).nullable(),
  doneBytes: z.number().nonnegative().nullable(),
  totalBytes: z.number().nonnegative().nullable(),
  remainingMs: z.number().nonnegative().nullable(),
});
export type TaskProgress = z.infer<typeof taskProgressSchema>;

/** Who gave the order: a person's account, an API token, or the server by itself. */
export const actorSchema = z.object({
  kind: z.enum(['account', 'token', 'server']),
  name: z.string(),
});
export type Actor = z.infer<typeof actorSchema>;

export const taskSummarySchema = z.object({
  taskId: taskIdSchema,
  /** What is done to what, such as `domain.save`. */
  kind: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
  /** For people: `Save web-1 to a file`. */
  title: z.string(),
  subjects: z.array(subjectSchema),
  owner: actorSchema,
  state: taskStateSchema,
  /** Null as long as nothing is known of it. */
  progress: taskProgressSchema.nullable(),
  abortable: z.boolean(),
  /** Whether it has been asked to end, and has not yet. */
  aborting: z.boolean(),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  /** What it does now, or what came of it. */
  message: z.string().nullable(),
  /** Why it failed. */
  problem: problemSchema.nullable(),
  /** Grows with every change of this task, over restarts of the server too. */
  revision: z.int(),
});
export type TaskSummary = z.infer<typeof taskSummarySchema>;

export const taskLogLineSchema = z.object({ at: z.iso.datetime(), text: z.string() });
export type TaskLogLine = z.infer<typeof taskLogLineSchema>;

export const taskSchema = taskSummarySchema.extend({
  /** Oldest first; of a log that is too long the middle is left out. */
  log: z.array(taskLogLineSchema),
});
export type Task = z.infer<typeof taskSchema>;

/**
 * The reply to an order. Null: it is done. A task: it goes on, and `task:changed` tells how; whether it
 * succeeds is not known yet.
 */
export const orderReplySchema = z.object({ task: taskSummarySchema.nullable() });
export type OrderReply = z.infer<typeof orderReplySchema>;
