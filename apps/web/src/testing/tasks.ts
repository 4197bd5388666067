import { taskSummarySchema, type TaskSummary } from '@guesthouse/contract/task';
import type { z } from 'zod';

let count = 0;

/** A task as the server would send it, parsed by the contract. */
export function aTask(change: Partial<z.input<typeof taskSummarySchema>> = {}): TaskSummary {
  count += 1;
  return taskSummarySchema.parse({
    taskId: `00000000-0000-4000-9000-${String(count).padStart(12, '0')}`,
    kind: 'domain.save',
    title: `Save guest-${count}`,
    subjects: [],
    owner: { kind: 'account', name: 'anna' },
    state: 'running',
    progress: null,
    abortable: true,
    aborting: false,
    createdAt: new Date(1_760_000_000_000 + count * 1000).toISOString(),
    startedAt: null,
    endedAt: null,
    message: null,
    problem: null,
    revision: 1,
    ...change,
  });
}
