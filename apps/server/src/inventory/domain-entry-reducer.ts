import { isDeepStrictEqual } from 'node:util';
import type { DomainEntry, DomainFacts } from './domain-entry.ts';

export interface ReadingTime {
  readonly revision: number;
  readonly nowIso: string;
  /** Whether an event led to the reading: only then is it known when a new state began. */
  readonly witnessed: boolean;
}

/**
 * The entry after a reading: the same object where nothing has changed, so that a full reading after a
 * reconnect stamps only what really changed. Another id is another run of the machine, so its state is
 * new even if it bears the same name.
 */
export function domainEntryReducer(
  entry: DomainEntry | undefined,
  facts: DomainFacts,
  at: ReadingTime,
): DomainEntry {
  const begun = at.witnessed ? at.nowIso : null;
  if (!entry) return stamped(facts, begun, at.revision);
  const { stateSince, revision: _revision, ...before } = entry.summary;
  if (
    entry.xml === facts.xml &&
    entry.nextXml === facts.nextXml &&
    isDeepStrictEqual(before, facts.summary)
  )
    return entry;
  const sameState = before.state === facts.summary.state && before.id === facts.summary.id;
  return stamped(facts, sameState ? stateSince : begun, at.revision);
}

function stamped(facts: DomainFacts, stateSince: string | null, revision: number): DomainEntry {
  return {
    summary: { ...facts.summary, stateSince, revision },
    xml: facts.xml,
    nextXml: facts.nextXml,
  };
}
