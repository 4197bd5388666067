import { daemonLoggingChangeSchema } from '@guesthouse/contract/daemon-logging';
import { z } from 'zod';

/** What the process of the admin library is asked: to change, where there is a change, and to read. */
export const adminRequestSchema = z.strictObject({
  uri: z.string(),
  change: daemonLoggingChangeSchema.nullable(),
});
export type AdminRequest = z.infer<typeof adminRequestSchema>;

export const adminAnswerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), filters: z.string(), outputs: z.string() }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);
export type AdminAnswer = z.infer<typeof adminAnswerSchema>;
