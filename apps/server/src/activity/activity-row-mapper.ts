import {
  activityEntrySchema,
  activityLimits,
  type ActivityEntry,
} from '@guesthouse/contract/activity';
import type { ActivityRow, NewActivityRow } from '../store/database-schema.ts';

export interface NewActivity extends Omit<ActivityEntry, 'entryId' | 'at'> {
  readonly atMs: number;
  /** Only for those who manage accounts. */
  readonly restricted?: boolean;
}

export function newActivityRow(entry: NewActivity): NewActivityRow {
  return {
    at_ms: entry.atMs,
    kind: entry.kind,
    name: entry.name,
    tone: entry.tone,
    text: entry.text.slice(0, activityLimits.textCharacters),
    subject_kind: entry.subject?.kind ?? null,
    subject_host_id: entry.subject?.hostId ?? null,
    subject_id: entry.subject?.id ?? null,
    subject_name: entry.subject?.name ?? null,
    actor_kind: entry.actor?.kind ?? null,
    actor_name: entry.actor?.name ?? null,
    task_id: entry.taskId,
    restricted: entry.restricted ? 1 : 0,
  };
}

export function activityOfRow(row: ActivityRow): ActivityEntry {
  return activityEntrySchema.parse({
    entryId: row.entry_id,
    at: new Date(row.at_ms).toISOString(),
    kind: row.kind,
    name: row.name,
    tone: row.tone,
    text: row.text,
    subject: row.subject_kind && {
      kind: row.subject_kind,
      hostId: row.subject_host_id,
      id: row.subject_id,
      name: row.subject_name,
    },
    actor: row.actor_kind && { kind: row.actor_kind, name: row.actor_name },
    taskId: row.task_id,
  });
}
