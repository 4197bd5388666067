import { isDeepStrictEqual } from 'node:util';
import type { DomainSummary } from '@guesthouse/contract/domain';
import { domainIsActive } from '@guesthouse/contract/domain-state';
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
  if (!entry) return stamped(facts, { stateSince: begun, activeSince: begun }, at.revision);
  const { stateSince, activeSince, revision: _revision, ...before } = entry.summary;
  if (
    entry.xml === facts.xml &&
    entry.nextXml === facts.nextXml &&
    isDeepStrictEqual(before, facts.summary)
  )
    return entry;
  const { state, id } = facts.summary;
  const sameRun = before.id === id && domainIsActive[before.state] === domainIsActive[state];
  return stamped(
    facts,
    {
      stateSince: before.state === state && before.id === id ? stateSince : begun,
      activeSince: sameRun ? activeSince : begun,
    },
    at.revision,
  );
}

type Since = Pick<DomainSummary, 'stateSince' | 'activeSince'>;

function stamped(facts: DomainFacts, since: Since, revision: number): DomainEntry {
  const activeSince = domainIsActive[facts.summary.state] ? since.activeSince : null;
  return {
    summary: { ...facts.summary, stateSince: since.stateSince, activeSince, revision },
    xml: facts.xml,
    nextXml: facts.nextXml,
  };
}
