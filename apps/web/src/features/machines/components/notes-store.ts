import type { DomainSummary } from '@guesthouse/contract/domain';
import { createStore } from '../../../shared/lib/external-store.ts';

/** The machine whose title, description and tags are being edited. */
export const notedMachine = createStore<DomainSummary | null>(null);

export function editNotes(domain: DomainSummary): void {
  notedMachine.set(domain);
}
