import type { InventoryView } from '../../../shared/inventory/inventory-view.ts';

/** What a text field of the filter could be completed to: what is in use now. */
export function machineSuggestions(
  field: string,
  { hosts, domains }: Pick<InventoryView, 'hosts' | 'domains'>,
): readonly string[] {
  switch (field) {
    case 'host':
      return [...hosts.values()].map(({ label }) => label).toSorted();
    case 'tag':
      return distinct([...domains.values()].flatMap(({ tags }) => tags));
    case 'os':
      return distinct([...domains.values()].flatMap(({ os }) => os ?? []));
    default:
      return [];
  }
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted();
}
