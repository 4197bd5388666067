import { z } from 'zod';
import { activityEntrySchema } from '../activity.ts';
import { endpoint } from '../endpoint.ts';
import { hostIdSchema } from '../ids.ts';

export const activityEndpoints = {
  listActivity: endpoint({
    method: 'GET',
    path: '/activity',
    summary: 'What happened, newest first, in pages',
    permission: 'activity:read',
    query: z.object({
      /** Only what came before this entry: the last one of the page before. */
      before: z.coerce.number().int().positive().optional(),
      hostId: hostIdSchema.optional(),
      /** Of that host: a machine by its UUID, or whatever else identifies a subject. */
      subjectId: z.string().max(512).optional(),
    }),
    reply: z.object({
      entries: z.array(activityEntrySchema),
      /** Whether there is more before the last of these. */
      more: z.boolean(),
    }),
  }),
};
