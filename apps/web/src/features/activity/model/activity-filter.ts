import {
  activityKinds,
  type ActivityEntry,
  type ActivityKind,
} from '@guesthouse/contract/activity';
import type { HostId } from '@guesthouse/contract/ids';
import type { FilterDefinition } from '../../../shared/filter/filter-field.ts';

export const kindLabels: Record<ActivityKind, string> = {
  event: 'told by libvirt',
  order: 'ordered by somebody',
  task: 'end of a task',
};

const haystacks = new WeakMap<ActivityEntry, string>();

function words(entry: ActivityEntry): string {
  let known = haystacks.get(entry);
  if (known === undefined) {
    known = [entry.text, entry.subject?.name, entry.actor?.name, entry.name]
      .filter((part) => part !== undefined)
      .join('\n')
      .toLowerCase();
    haystacks.set(entry, known);
  }
  return known;
}

/** @param hostLabel of a host that is still there */
export function activityFilterDefinition(
  hostLabel: (hostId: HostId) => string | undefined,
  nowMs: () => number = Date.now,
): FilterDefinition<ActivityEntry> {
  return {
    words,
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        meaning: 'event, order or task',
        choices: activityKinds.map((word) => ({ word, label: kindLabels[word] })),
        values: ({ kind }) => [kind],
      },
      {
        kind: 'text',
        name: 'machine',
        aliases: ['subject'],
        meaning: 'part of the name of what it is about',
        match: 'contains',
        values: ({ subject }) => (subject ? [subject.name] : []),
      },
      {
        kind: 'text',
        name: 'host',
        meaning: 'name of the host',
        match: 'contains',
        values: ({ subject }) => {
          const hostId = subject?.hostId;
          return hostId ? [hostId, hostLabel(hostId) ?? hostId] : [];
        },
      },
      {
        kind: 'text',
        name: 'by',
        aliases: ['who'],
        meaning: 'who ordered it',
        match: 'contains',
        values: ({ actor }) => (actor ? [actor.name] : []),
      },
      {
        kind: 'text',
        name: 'what',
        meaning: 'its name for programs, such as lifecycle.started',
        match: 'contains',
        values: ({ name }) => [name],
      },
      {
        kind: 'flag',
        name: 'trouble',
        meaning: 'failures, crashes and errors',
        value: ({ tone }) => tone === 'bad',
      },
      {
        kind: 'number',
        name: 'age',
        meaning: 'time since it happened',
        unit: 'duration',
        value: ({ at }) => nowMs() - Date.parse(at),
      },
    ],
  };
}
