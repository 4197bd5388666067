import type { DomainSummary } from '@guesthouse/contract/domain';
import type { ResourceFacts } from './resources/resource-facts.ts';

/** What the mirror holds of one domain. */
export interface DomainEntry {
  readonly summary: DomainSummary;
  /** The definition in use: the live one of an active domain. Without secrets. */
  readonly xml: string;
  /** The definition of the next boot, where it is another document than `xml`. */
  readonly nextXml: string | null;
}

/** A reading before it has its place in the mirror's time. */
export interface DomainFacts {
  readonly summary: Omit<DomainSummary, 'stateSince' | 'activeSince' | 'revision'>;
  readonly xml: string;
  readonly nextXml: string | null;
  /** Kept in a table of its own, since only some pages ask for it. */
  readonly attachments: ResourceFacts<'domain-attachments'>;
}
