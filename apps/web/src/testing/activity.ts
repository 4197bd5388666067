import { activityEntrySchema, type ActivityEntry } from '@guesthouse/contract/activity';
import type { z } from 'zod';

/** An entry as the server would send it, parsed by the contract. */
export function anEntry(
  entryId: number,
  change: Partial<z.input<typeof activityEntrySchema>> = {},
): ActivityEntry {
  return activityEntrySchema.parse({
    entryId,
    at: new Date(1_760_000_000_000 + entryId * 1000).toISOString(),
    kind: 'event',
    name: 'lifecycle.started',
    tone: 'good',
    text: 'It was started',
    subject: {
      kind: 'domain',
      hostId: 'alpha',
      id: '00000000-0000-4000-8000-000000000001',
      name: 'web-1',
    },
    actor: null,
    taskId: null,
    ...change,
  });
}
