import { z } from 'zod';
import { taskIdSchema } from './ids.ts';
import { subjectSchema } from './subject.ts';
import { actorSchema } from './task.ts';

/** What libvirt told, what somebody ordered, and how a task ended. */
export const activityKinds = ['event', 'order', 'task'] as const;
export const activityKindSchema = z.enum(activityKinds);
export type ActivityKind = z.infer<typeof activityKindSchema>;

export const activityTones = ['good', 'plain', 'warn', 'bad'] as const;
export const activityToneSchema = z.enum(activityTones);
export type ActivityTone = z.infer<typeof activityToneSchema>;

export const activityLimits = {
  /** Entries that are kept; older ones are forgotten. */
  kept: 50_000,
  /** Entries in one reply. */
  page: 500,
  /** Entries that wait to be written; what comes beyond them is counted, and the count is kept. */
  waiting: 5_000,
  textCharacters: 500,
} as const;

/** One thing that happened. Written once, and never changed. */
export const activityEntrySchema = z.object({
  /** Grows with time: the order of the stream. */
  entryId: z.int(),
  at: z.iso.datetime(),
  kind: activityKindSchema,
  /** What it was, for filters and programs: `lifecycle.started`, `domain.save`, `removeHost`. */
  name: z.string(),
  tone: activityToneSchema,
  /** For people; names the subject only where there is none apart. */
  text: z.string(),
  subject: subjectSchema.nullable(),
  /** Who ordered it; null for what libvirt told. */
  actor: actorSchema.nullable(),
  taskId: taskIdSchema.nullable(),
});
export type ActivityEntry = z.infer<typeof activityEntrySchema>;
